"""A list of papers -> its items: title, authors in order, venue, year."""
