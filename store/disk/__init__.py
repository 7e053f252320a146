"""The files of the index and the memory: what they are, opened, sealed, swept."""
