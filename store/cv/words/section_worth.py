"""Table: what a line tells, and what that is worth in a section of each kind. Words only."""

WORTH = {
    "ranged": """
work 1 volunteer 1 teaching 1 talks .3 courses .2 patents -.3 projects 1 education .4
skills -1.5 languages -1.5 misc -1.5 summary -1 interests -1.5 references -1
publications -.8 awards -.3 certificates -.3 other -.5
""",
    "dated": """
talks .5 courses .2 patents .4 work .3 volunteer .3 teaching .3 projects .2 education .5
skills -1 languages -1 misc -1 summary -.5 interests -1 references -.5 publications .3
awards .5 certificates .5 other -.2
""",
    "title": """
talks -.5 courses -.5 work 1 volunteer 1 teaching 1 education -.5 skills -.8 languages -1
misc -.8 summary -.3 interests -.8 publications -.8 awards -.3 certificates -.5 projects .3
references .4 other -.2
""",
    "org": """
work .6 volunteer .6 teaching .6 projects .3 education .2 skills -.7 languages -.8 misc -.5
summary -.5 interests -.6 other -.2 references .3
""",
    "school": """
education 1 work .1 skills -.8 languages -.8 misc -.6 summary -.5 interests -.8 teaching .5
references .3 other -.3 projects -.3
""",
    "degree": """
education 1.4 work -.8 volunteer -.8 projects -.8 skills -.8 languages -.8 misc -.8
awards -.4 interests -.8 publications -.5 certificates -.3 teaching -.5 other -.3
""",
    "studied": """
education .8 work -.1 skills -.3 languages -.5 misc -.5 interests -.5
""",
    "place": """
work .3 education .3 volunteer .3 misc .4 skills -.8 languages -.5 interests -.4
publications -.4
""",
    "said": """
work .8 projects .8 volunteer .8 teaching .7 talks .4 courses .1 patents -.2 education -.2
skills -.9 languages -1 misc -.9 summary .1 interests -.7 awards -.3 certificates -.5
references -.8 publications -.6 other -.1
""",
    "prose": """
talks .4 courses .2 patents .3 teaching .3 work .4 projects .4 volunteer .4 summary .6
education -.2 skills -.5 languages -.9 misc -.7 interests -.4 awards -.2 certificates -.3
publications .2 references -.4 other .1
""",
    "code": """
skills 1 work -.5 volunteer -.7 education -.4 misc -.6 languages -.2 awards -.6
references -.8 publications -.6 summary -.4 projects -.1 teaching -.5 other .1 interests -.3
""",
    "natural": """
languages 1.5 skills -.1 work -.6 education -.4 misc -.2 projects -.6 publications -.6
volunteer -.6 awards -.6
""",
    "level": """
languages .8 skills .4 work -.5 education -.4
""",
    "called": """
misc 1.2 references .8 work -.4 education -.5 skills -.7 languages -.8 projects .1
volunteer -.3 interests -.5 awards -.5 certificates -.1 summary -.4 publications -.1
""",
    "certified": """
certificates 1 awards .2 work -.3 skills -.2 education .1
""",
    "prize": """
awards 1 work -.3 skills -.5 education .1 misc -.5 languages -.6 interests -.4
""",
    "paper": """
talks .6 patents .8 publications 1.2 work -.5 education -.4 skills -.8 languages -.8
misc -.8 awards -.3 interests -.7 projects -.2 references -.6 summary -.4 volunteer -.5
""",
    "short": """
courses .3 talks -.3 skills .4 languages .1 interests .4 misc .2 work -.3 summary -.5
publications -.5 volunteer -.2 projects -.2 education -.2 other .2
""",
    "listed": """
courses .5 skills .5 interests .3 work -.2 summary -.2 education -.2 publications -.1
misc -.3 languages -.2 other .1
""",
}
