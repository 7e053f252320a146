"""CVs as text -> records: one file a stage; parser.py has their order."""
