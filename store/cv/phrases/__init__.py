"""A phrase -> what it is: a date, a name, a town, a title; by scores over the tables of words."""
