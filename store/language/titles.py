"""Words of job titles in other forms and languages -> the English word they are asked for by."""

WORDS = {
    word: title for title, found in {
        "engineer": "ingenieur ingenieurin ingeniero ingeniera ingegnere engenheiro eng",
        "developer": "dev developpeur developpeuse entwickler entwicklerin desarrollador "
        "desarrolladora sviluppatore desenvolvedor softwareentwickler",
        "intern": "internship stagiaire praktikant praktikantin stage pasante becario tirocinante "
        "praktikum",
        "professor": "professeur professeure professorin profesor professore juniorprofessor "
        "juniorprofessorin",
        "researcher": "chercheur chercheuse forscher forscherin investigador ricercatore",
        "consultant": "berater beraterin consultor consulente",
        "manager": "mgr", "teacher": "lehrer lehrerin enseignant enseignante maestro profesora",
        "lecturer": "dozent dozentin lehrbeauftragter",
        "postdoc": "postdoctorant postdoctorante postdoktorand",
        "director": "directeur directrice direktor",
        "nurse": "krankenschwester infirmier infirmiere",
        "architect": "architecte architekt arquitecto", "analyst": "analyste analista",
    }.items() for word in found.split()
}  # fmt: skip
