"""Table of whole headings of job boards, portals and bio-data: what each opens; lower case."""

_BY_KIND = {
    "work": """
career contour, career graph, career path, career record, career progression, career scan, career
chronicle, career timeline, career growth, career recital, employment profile, employment scan,
employment synopsis, organizational experience, organisational experience, organizational scan,
organisational scan, occupational contour, professional contour, professional chronicle,
professional journey, professional path, professional track, professional record, work profile,
experience summary, experience profile, industrial exposure, industry exposure, corporate exposure,
work exposure, professional exposure, job exposure, professional engagements, assignments,
assignments handled, previous assignments, professional assignments, employer details, company
details, current employer, present employer, previous employer, past employment, present
employment, current employment, job history, job experience, service record, military service,
military experience, military career, growth path, my journey, where i worked, where i have been,
what i have done, internships undertaken, industrial training, summer training, summer internship,
vocational training, inplant training, in plant training, internships and training, training and
internships, freelance work, freelance experience, freelance projects, previous roles, previous
jobs, other roles, earlier career, early career, earlier roles, recent roles, current role, current
position, past positions, past roles, positions of employment, organization details, experience and
employers, consulting experience, management experience, retail experience, restaurant experience,
nursing experience, sales experience, engineering experience, field experience, legal experience,
healthcare experience, medical experience, office experience, military background, articleship,
articleship experience, house job, service history, experience in brief, professional synopsis of
work, companies worked, companies worked with, companies worked for, work record, job record, it
experience details, total work experience, overall experience, relevant work history
""",
    "education": """
scholastic record, scholastic profile, scholastic details, academia, academic chronicle, academic
record, academic records, academic performance, academic particulars, academics details, academic
career, academic summary, educational credentials, education credentials, educational profile,
educational record, educational history, educational summary, educational particulars, educational
status, education summary, education and credentials, education details, education history, edu
qualification, edu qualifications, school, college, schools attended, schools, educational
institutions, institutions attended, educational institutions attended, educational institutions
attended with dates, institutions attended with dates, qualifications obtained, qualifications
obtained with dates, qualification details, academic and professional qualification, academic and
professional qualifications, educational and professional qualification, educational and
professional qualifications, professional qualification, academic credential, learning, studies
undertaken, basic qualification, highest qualification, educational attainment, educational
attainments, education attainment, academic attainments, school education, college education,
higher education, education qualifications, university education, university, degree, degrees,
education and qualifications, scholastic achievements, education and licenses, education and
licensure
""",
    "skills": """
tech experience, scientific computing, programming knowledge, most used technologies,
computing experience, computer experience,
skill set, skillset, skill sets, skills set, skillsets, technical skill set, technical skill sets,
technical skillset, it skill set, computer literacy, computer knowledge, computer proficiency,
computer exposure, computer competence, computer efficiency, basic computer knowledge, it forte, it
proficiency, it purview, it knowledge, technical forte, technical purview, technical exposure,
technical knowledge, technical summary, technical competency, technical profile, technical
proficiency, technical strengths, software exposure, software knowledge, software known, software
packages, softwares, softwares known, tech stack, technology stack, operating systems, functional
skills, soft skills, key strengths, core strengths, strength, strengths, my strengths, my strength,
personal strengths, personal strength, areas of strength, areas of exposure, domain expertise,
domain knowledge, domain skills, functional expertise, behavioural skills, interpersonal skills,
professional skills summary, specialties, specialities, skills summary, skill summary, it
competencies, key competencies, competency, it skills, tool kit, tools and software, programming
skills, office skills, other skills, personal attributes, key attributes, personal qualities,
personal traits, skills and abilities, key skill areas, areas of competence, professional
competencies, skills and competences, computer operations, computer programs, office equipment
""",
    "summary": """
snapshot, synopsis, highlights of qualifications, summary of skills and qualifications,
 career synopsis, professional synopsis, profile synopsis, profile snapshot,
career snapshot, career profile, executive profile, personal statement, profile summary,
professional profile, profile at a glance, at a glance, professional overview, about myself, value
proposition, professional objective, job objective, employment objective, hello, hi, who i am, my
profile, introduction, professional preface, carrier objective, career aim, aim, career goal,
career goals, career vision, vision, mission statement, career focus, brief profile, brief summary,
brief overview, summary of experience and skills, background summary, career brief, position
desired, objective statement, professional statement, carrier summary
""",
    "misc": """
personal dossier, personal vitae, personal minutiae, personal memoranda, personal snippets,
personal particulars, personal info, personal detail, personal bio data, personal record, personal
profile details, bio data, biodata, biographical data, other details, general information, passport
details, personal credentials, contact info, contact detail, online profiles, social profiles, find
me online, find me on, current location, visa status, passport, identification, address, permanent
address, correspondence address, present address, communication address, other particulars,
personal and contact details
""",
    "certificates": """
certification courses, certification course, certified courses, courses and certifications,
trainings undertaken, training undertaken, training undergone, trainings undergone, workshops
attended, workshops, seminars attended, workshops and seminars, trainings and workshops, training
programs, training programmes, training programs attended, training attended, professional
licenses, licenses held, additional courses, additional certifications, professional courses,
certification details, computer courses, technical certifications, technical certification,
professional certification, registrations, registration, licensing, continuing education,
additional training, courses attended, courses undertaken, licensures, online courses, moocs, online
certifications, online courses and certifications, online training, accreditations
""",
    "awards": """
accolades, laurels, feathers in cap, awards and accolades, achievements and awards, academic
achievements, notable achievements, professional achievements, personal achievements, significant
achievements, career achievements, rewards and recognition, rewards and recognitions, rewards,
major achievements, milestones, career milestones, medals and awards, decorations, contests,
competitions and hackathons, hackathons and competitions
""",
    "projects": """
projects undertaken, project undertaken, project summary, project experience, projects handled,
projects executed, projects worked on, project profile, project profiles, project details, projects
details, academic project, academic projects, final year project, main
project, mini project, key projects, key projects handled, notable projects, project work, major
project, minor project, college projects, live projects, project portfolio, selected works,
personal projects, projects done, projects completed, projects involved, individual projects, team
projects, group projects, class projects, hackathon projects, capstone project, capstone projects
""",
    "volunteer": """
community involvement, community engagement, community service, social work, social activities,
extra curriculars, extra curricular, extracurricular, co-curricular, curricular activities, extra
activities, other activities, board memberships, civic involvement, civic activities, positions of
responsibility, position of responsibility, por, clubs, clubs and societies, groups, affiliations,
extra curricular activities and achievements, volunteer activities, volunteering experience,
leadership and activities, activities and leadership
""",
    "interests": """
area of interest, areas of interest, area of interests, area of interest technical, hobbies and
interests, field of interest, subjects of interest, subject of interest, favourite subjects,
interests and hobbies, interest areas, pastime, leisure activities, leisure, leisure interests,
personal interests, fun facts, outside of work
""",
    "ignore": """
assessments, references available, preferred industry, salary details, current ctc, notice period,
declarations, undertaking, preferences, job preferences, desired job, desired job details, other
preferences, work authorization, affirmation
""",
    "languages": """
languages proficiency, language proficiency, linguistic proficiency, linguistic skills, linguistic
abilities, language known, known languages, spoken languages, languages spoken, language
competency, languages and proficiency
""",
}
EXPORTED = {
    " ".join(phrase.split()): kind
    for kind, phrases in _BY_KIND.items()
    for phrase in phrases.split(",")
    if phrase.strip()
}
