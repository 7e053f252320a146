"""Table of headings of further lands and trades: what each opens; lower case, accents folded."""

# Polish (whose "ł" has no accent to fold).
POLISH = {
    "education": "wykształcenie wyksztalcenie edukacja studia",
    "work": "doswiadczenie zatrudnienie praktyki staz staze",
    "skills": "umiejetnosci kompetencje technologie narzedzia",
    "languages": "jezyki",
    "interests": "zainteresowania hobby pasje",
    "certificates": "certyfikaty kursy szkolenia",
    "projects": "projekty",
    "summary": "podsumowanie profil",
    "awards": "nagrody osiagniecia wyroznienia",
    "volunteer": "wolontariat",
    "references": "referencje",
}
POLISH_FILLERS = frozenset(
    "zawodowe zawodowa zawodowy edukacyjne i techniczne miekkie twarde obce moje dodatkowe".split()
)

_BY_KIND = {
    "work": """
work history and responsibilities, clinical rotations, rotations, practicum, practicums, practica,
on the job training, on-the-job training, ojt, national youth service corps, nysc, student teaching,
student teaching experience, clinical placements, placements, teaching practice, field work,
industrial attachment, industrial attachments, siwes, attachment, attachments, seagoing experience,
sea service, sea service record, flight experience, overseas experience, gulf experience, local
experience, abroad experience, wehrdienst, zivildienst, freiwilliges soziales jahr, nebenjobs,
doswiadczenie zawodowe, przebieg kariery, historia zatrudnienia, expertise professionnelle
""",
    "education": """
schulischer werdegang, tertiary education, secondary education, primary education, education
qualification, vocational education, institutions attended with date, educational institutions
and qualifications, berufliche bildung, diplomes obtenus, titulacion, titulaciones
""",
    "certificates": """
bar admissions, bar admission, admissions, bar memberships, board certification, board
certifications, fortbildung, fortbildungen, in-house training, in-house trainings, inhouse training,
online courses completed, courses completed, trainings and seminars, seminars and trainings,
seminars and trainings attended, trainings and seminars attended, training and development,
seminars and workshops attended, trainings workshops and seminars, prc license, eligibility, civil
service eligibility, cursos complementares, cursos extracurriculares, licenze, kursy i szkolenia,
uprawnienia, professional training and seminars
""",
    "volunteer": """
campus involvement, involvement, involvements, campus activities, campus leadership, student
involvement, school involvement, voluntary work, voluntary experience, voluntary activities,
ehrenamtliches engagement, ehrenamtliche tatigkeiten, soziales engagement, engagement associatif,
experiences associatives, vie associative, benevolat, organizational affiliations, organizational
involvement, organizations and affiliations, networks and memberships, church activities, civic
engagement, leadership and involvement, involvement and leadership, boards, board positions
""",
    "projects": """
deal sheet, representative matters, representative
transactions, selected transactions, selected matters, deal experience, studienprojekte
""",
    "skills": """
digital skills, job-related skills, organisational skills, organizational skills,
communication and interpersonal skills, communication skills, management and leadership skills,
savoir etre, savoir-etre, savoir faire, savoir-faire, atouts, qualifikationen,
conocimientos informaticos, proficiency in system applications, system applications, competenze
digitali, competenze informatiche, qualificacoes, znajomosc programow, umiejetnosci techniczne
""",
    "languages": """
mother tongue, mother tongues, znajomosc jezykow, znajomosc jezykow obcych
""",
    "awards": """
co-curricular achievements, co-curriculum achievements, logros, osiagniecia i nagrody
""",
    "interests": """
passions, favourite books, favorite books
""",
    "misc": """
personal background, dane osobowe, dane kontaktowe, kontakt, creative works
""",
    "summary": """
professional highlights, job summary, o mnie, podsumowanie zawodowe, profil zawodowy
""",
    "references": """
character references, character reference, professional references
""",
    "ignore": """
klauzula, klauzula rodo, industrial visit, industrial visits
""",
}
LANDS = {
    told: kind
    for kind, phrases in _BY_KIND.items()
    for phrase in phrases.split(",")
    if (whole := " ".join(phrase.split()))
    for told in (whole, whole.replace(" and ", " "))  # "&" is left out before it is looked up
}
