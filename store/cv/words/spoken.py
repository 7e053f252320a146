"""Headings in the owner's own voice, "What I did": verb -> kind of section. Words only."""

SPOKEN = {
    word: kind
    for kind, words in {
        "work": "did do done worked work been led",
        "education": "studied study learned learnt trained graduated",
        "skills": "know use can offer bring master",
        "projects": "built build made make created shipped",
        "publications": "wrote written published",
        "awards": "won earned",
        "interests": "love like enjoy",
        "languages": "speak",
        "volunteer": "volunteered volunteer",
    }.items()
    for word in words.split()
}
