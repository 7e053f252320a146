"""The text of a file -> Lines in reading order, whatever a reader made of columns and tables."""
