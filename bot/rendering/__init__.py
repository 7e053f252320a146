"""Answer -> Block Kit, terminal text, CSV, a picture; where text is escaped, once."""
