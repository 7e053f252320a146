"""Tables of words that tell a name from a title, an employer or a venue."""

# Endings of nouns that make titles of papers and jobs, and no names.
ABSTRACT = (
    "tion", "tions", "sion", "sions", "ments", "ness", "ology", "ality", "ability", "istics",
    "works", "tics", "ural", "ional", "ized", "izing", "ative", "ecture", "ware", "itive", "ently",
)  # fmt: skip
# Titles that are family names as well: nothing but the words beside them tells.
BOTH = frozenset(
    "cook dean page reader driver banker coach law baker porter mason carpenter turner farmer"
    " barber painter gardener judge forester steward butler butcher tailor warden commander"
    " singer".split()
)
VENUE_NAMES = frozenset("journal transactions proceedings siam ieee acm symposium".split())
# Employers that are given names, or family names, as well.
GIVEN_TOO = frozenset(["mila", "aurora", "line"])
FAMILY_TOO = frozenset("goldman bain bloomberg siemens merck dell stanford ericsson tesla".split())
