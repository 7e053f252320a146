"""Digests and saved searches: when they are due, what they say, how they are ordered."""
