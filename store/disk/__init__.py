"""The files of the index and the memory: opened, sealed, checked, copied."""
