"""All that changes the index: load, reread, correct, join, hold, forget."""
