"""A line that has the words asked for -> whether it means them, and says them of its person."""
