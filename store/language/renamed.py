"""A firm's name -> the names that it had before or has since: whoever asks for one means all.

Renamings, mergers and splits that are widely known; a quote always has the name that the CV has.
"""

from store.language.words import key

# The names of one firm, a line each, today's first.
FIRMS = """
Meta, Facebook, Meta Platforms
Meta AI, Facebook AI Research, FAIR, Facebook AI
X, Twitter, X Corp
Google DeepMind, DeepMind, Google Brain
Accenture, Andersen Consulting
HP, Hewlett-Packard, HPE, Hewlett Packard Enterprise
EY, Ernst & Young
PwC, PricewaterhouseCoopers, Price Waterhouse
BCG, Boston Consulting Group
RTX, Raytheon, Raytheon Technologies
Block, Square
Snap, Snapchat
Wise, TransferWise
Ant Group, Ant Financial
LTIMindtree, Mindtree, L&T Infotech
Capgemini Engineering, Altran
Equinor, Statoil
TotalEnergies, Total
Mercedes-Benz Group, Daimler, Mercedes-Benz
Stellantis, Fiat Chrysler, Fiat Chrysler Automobiles
GlaxoSmithKline, GSK, SmithKline Beecham
Nokia Bell Labs, Bell Labs, Bell Laboratories
Sony Interactive Entertainment, Sony Computer Entertainment
Altria, Philip Morris
Booking Holdings, Priceline Group
Together AI, Together Computer
Broadcom, Avago, Avago Technologies
NortonLifeLock, Symantec, Gen Digital
JPMorgan Chase, JP Morgan, J.P. Morgan, JPMorgan
"""
SHOWN = 2  # other names that a reading says
KNOWN = {
    key(name): names
    for names in (tuple(line.split(", ")) for line in FIRMS.strip().splitlines())
    for name in names
}
# Words of another use, which are a firm only where something says so.
EVERYDAY = frozenset("meta fair x block square snap wise total".split())


def others(firm: str) -> tuple[str, ...]:
    """The keys of a firm's other names; () for most.

    >>> others("facebook"), others("quillon")
    (('meta', 'meta platforms'), ())
    """
    return tuple(name for name in map(key, KNOWN.get(firm, ())) if name != firm)


def also(firm: str, label: str) -> str:
    """The other names in words, but for the one that was asked for.

    >>> also("facebook", "Facebook"), also("quillon", "Quillon")
    (' (also Meta, Meta Platforms)', '')
    """
    names = [n for n in KNOWN.get(firm, ()) if key(n) != key(label)][:SHOWN]
    return f" (also {', '.join(names)})" if names else ""
