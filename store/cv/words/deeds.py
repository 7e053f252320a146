"""Tables of verbs: what opens a line on what was done. Words only."""

from store.cv.words import words

# Verbs that open a line on what was done and do not end in "-ed".
DEEDS = words("""
led built wrote ran made taught won drove grew oversaw spearheaded began brought chose cut did
drew found gave kept met oversee manage develop create implement maintain provide ensure assist
conduct perform prepare collaborate coordinate analyze analyse responsible participate deliver
identify resolve troubleshoot configure debug write organize organise i my we our this
draft reduce improve increase optimize optimise enhance monitor utilize facilitate establish execute
generate evaluate integrate deploy automate migrate refactor negotiate streamline gather handle
communicate investigate
""")

# Words in "-ed" that open a name or a title.
NO_DEEDS = words("""
advanced applied united certified registered limited federated allied integrated unified related
associated biomedical red med embedded distributed licensed chartered trusted
""")
