"""Files that people drop, and files that they want."""
