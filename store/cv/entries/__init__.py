"""Blocks of a section -> entries: one file for each kind, jobs, degrees, prizes, skills."""
