"""How labels of protected traits look: birth, age, sex, origin, faith, family, address, looks.

Only as a label with its value: "Health informatics" or "Family medicine" is work.
"""

# Labels that speak of nothing else, in any of these languages.
LABELS = (
    r"date\s+(?:and\s+place\s+)?of\s+birth|birth\s*(?:date|day|place)|place\s+of\s+birth|d\.?o\.?b\.?",
    r"nationality|citizenship|marital\s+status|civil\s+status|family\s+status",
    r"passport(?:\s+(?:no|number))?|visa\s+status|national\s+id|ssn|social\s+security(?:\s+number)?",
    r"blood\s+group|(?:father|mother|spouse|husband|wife)(?:['’]s)\s+name",
    r"(?:home|permanent|present|current|postal|residential|mailing)\s+address",
    # German, Dutch
    r"geburts(?:datum|ort|tag)|familienstand|staatsangeh[öo]rigkeit|konfession|anschrift",
    r"geboorte(?:datum|plaats)|nationaliteit|burgerlijke\s+staat",
    # French
    r"(?:date|lieu)\s+de\s+naissance|nationalit[ée]|situation\s+(?:familiale|matrimoniale)",
    r"[ée]tat\s+civil",
    # Spanish, Portuguese, Italian
    r"(?:fecha|lugar)\s+de\s+nacimiento|nacionalidad|estado\s+civil",
    r"(?:data|local)\s+de\s+nascimento|nacionalidade",
    r"(?:data|luogo)\s+di\s+nascita|nazionalit[àa]|cittadinanza|stato\s+civile",
    # Polish, Russian
    r"(?:data|miejsce)\s+urodzenia|narodowo[śs][ćc]|obywatelstwo|stan\s+cywilny",
    r"(?:дата|место)\s+рождения|национальность|гражданство|семейное\s+положение",
    # Swedish, Danish, Norwegian, Finnish
    r"f[öøo]delse(?:datum|ort|dato|sted)|f[øo]dsels(?:dato|dag|[åa]r)|personnummer|nationalitet"
    r"|civilst[åa]nd|sivilstatus|syntym[äa](?:aika|paikka)|kansalaisuus|siviilis[äa][äa]ty",
    # Czech, Hungarian, Romanian, Turkish, Greek, Ukrainian
    r"datum\s+narozen[íi]|rodinn[ýy]\s+stav|sz[üu]let[ée]si\s+(?:id[őo]|hely|d[áa]tum)"
    r"|csal[áa]di\s+[áa]llapot|data\s+na[șşs]terii|stare\s+civil[ăa]|do[ğg]um\s+(?:tarihi|yeri)",
    r"medeni\s+(?:hali?|durumu?)|ημερομηνία\s+γέννησης|εθνικότητα|οικογενειακή\s+κατάσταση"
    r"|дата\s+народження|сімейний\s+стан",
    # Vietnamese, Indonesian, Arabic, Hebrew
    r"ngày\s+sinh|quốc\s+tịch|(?:tempat\W{1,3})?tanggal\s+lahir|kewarganegaraan"
    r"|status\s+pernikahan|تاريخ\s+الميلاد|الجنسية|الحالة\s+الاجتماعية|תאריך\s+לידה|מצב\s+משפחתי",
    # Chinese, Japanese, Korean
    r"(?:家庭)?(?:地址|住址)|护照(?:号码?)?|身份证(?:号码?)?|宗教(?:信仰)?",
    r"出生(?:日期|年月|地)?|性别|民族|籍贯|婚姻(?:状况)?|国籍|年龄|政治面貌|生年月日|性別|住所|本籍",
    r"생년월일|성별|국적|결혼\s*여부",
)
# Labels that are words of work too: only before a colon or in a column of their own.
WEAK_LABELS = (
    r"born|age|sex|gender|race|ethnicity|caste|religion|photo|disabilit(?:y|ies)",
    # but "Visa | Fraud Analyst | 2015 - 2019" is a job at the firm of that name
    r"visa(?!\s*\|[^|\d]{0,40}\b(?:engineer|analyst|manager|developer|designer|scientist|consultant|architect"
    r"|intern|director|lead|associate|specialist|accountant|officer|administrator|researcher)\s*\|)",
    r"spouse|children|husband|wife|father|mother|address",
    r"geschlecht|geboren|religion|kinder|adresse|alter|geslacht|adres|leeftijd",
    r"sexe|[âa]ge|enfants|sexo|edad|hijos|direcci[óo]n|domicilio|idade|filhos|endere[çc]o|morada",
    r"sesso|et[àa]|figli|indirizzo|p[łl]e[ćc]|wiek|пол|возраст|адрес|дети",
    r"f[öo]dd|født|syntynyt|kön|religio|vallás|din|agama|jenis\s+kelamin|cinsiyet|id\s+(?:no|number)",
)
# Labels that are words of work too, unless a number follows: "Weight: pruning", "Weight: 60 kg".
MEASURES = (r"age|height|weight|gr[öo](?:ß|ss)e|taille|estatura|altura|peso",)
SENTENCES = (
    r"(?:un)?married\b|divorced\b|widowed\b|(?:maternity|paternity|parental)\s+leave\b",
    r"(?:one|two|three|four|\d)\s+(?:children|kids|kinder|enfants|hijos|filhos|figli)\b",
    r"verheiratet|ledig\b|geschieden\b|verwitwet|elternzeit|mutterschutz|c[ée]libataire\b",
    r"mari[ée]e?\s*(?:$|,|\d)|casad[oa]\s*(?:$|,)|solter[oa]\b|coniugat[oa]\b|celibe\b|nubile\b",
    r"born\s+(?:on\s|in\s|\d)|\d{2}\s+years?\s+old\b",
    r"geboren\s+(?:am|in|op|te)\s|n[ée]e?\s+(?:le|en|[àa])\s",
    r"nacid[oa]\s+(?:el|en)\s|nascid[oa]\s+(?:em|a)\s|nat[oa]\s+(?:il|a|nel)\s|родил(?:ся|ась)\s",
    r"urodzon[ya]\s+\d|f[öo]dd\s+(?:den\s+)?\d|født\s+(?:den\s+)?\d|narozen[aá]?\s+\d",
)
