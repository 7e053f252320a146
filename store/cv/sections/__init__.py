"""Lines -> sections: headings found, and what a reader tore away put back below its own."""
