"""Places: which state, country and continent they lie in. Tables, folded but for the state codes."""

STATES = {
    "AL": "alabama", "AK": "alaska", "AZ": "arizona", "AR": "arkansas", "CA": "california",
    "CO": "colorado", "CT": "connecticut", "DE": "delaware", "FL": "florida", "GA": "georgia",
    "HI": "hawaii", "ID": "idaho", "IL": "illinois", "IN": "indiana", "IA": "iowa", "KS": "kansas",
    "KY": "kentucky", "LA": "louisiana", "ME": "maine", "MD": "maryland", "MA": "massachusetts",
    "MI": "michigan", "MN": "minnesota", "MS": "mississippi", "MO": "missouri", "MT": "montana",
    "NE": "nebraska", "NV": "nevada", "NH": "new hampshire", "NJ": "new jersey",
    "NM": "new mexico", "NY": "new york", "NC": "north carolina", "ND": "north dakota",
    "OH": "ohio", "OK": "oklahoma", "OR": "oregon", "PA": "pennsylvania", "RI": "rhode island",
    "SC": "south carolina", "SD": "south dakota", "TN": "tennessee", "TX": "texas", "UT": "utah",
    "VT": "vermont", "VA": "virginia", "WA": "washington", "WV": "west virginia",
    "WI": "wisconsin", "WY": "wyoming", "DC": "washington dc",
}  # fmt: skip

# Provinces and states of other countries, where a town of a well-known name may lie.
PROVINCES = {
    "ON": "ontario", "BC": "british columbia", "AB": "alberta", "QC": "quebec", "NS": "nova scotia",
    "MB": "manitoba", "SK": "saskatchewan", "NSW": "new south wales", "QLD": "queensland",
}  # fmt: skip
_PROVINCES = {
    "canada": "ontario, british columbia, alberta, quebec, nova scotia, manitoba, saskatchewan",
    "australia": "new south wales, queensland",
}

_CITIES = {
    "united states": """new york, san francisco, los angeles, seattle, boston, chicago, austin, houston, dallas, atlanta,
        san diego, san jose, palo alto, mountain view, menlo park, sunnyvale, santa clara, cupertino, redmond, bellevue,
        pittsburgh, philadelphia, ann arbor, cambridge ma, denver, portland, miami, baltimore, minneapolis, ithaca,
        princeton, stanford, berkeley, urbana, madison, durham, raleigh, detroit, phoenix, washington""",
    "united kingdom": "london, cambridge, oxford, edinburgh, manchester, bristol, glasgow, leeds, birmingham",
    "germany": """berlin, munich, munchen, hamburg, frankfurt, cologne, koln, stuttgart, heidelberg, karlsruhe,
        tubingen, dresden, leipzig, aachen, bonn, freiburg, saarbrucken, darmstadt, dusseldorf, nuremberg, nurnberg, hannover""",
    "france": "paris, lyon, grenoble, toulouse, marseille, bordeaux, nantes, nice, lille, strasbourg, rennes, dijon, saclay",
    "switzerland": "zurich, lausanne, geneva, geneve, basel, bern, lugano",
    "austria": "vienna, wien, graz, linz, salzburg, innsbruck",
    "netherlands": "amsterdam, rotterdam, the hague, utrecht, eindhoven, delft, leiden, groningen",
    "belgium": "brussels, bruxelles, leuven, ghent, antwerp, liege",
    "spain": "madrid, barcelona, valencia, seville, sevilla, bilbao, malaga, granada",
    "portugal": "lisbon, lisboa, porto, coimbra, braga",
    "italy": "rome, roma, milan, milano, turin, torino, bologna, florence, firenze, naples, napoli, pisa, trento, padua",
    "sweden": "stockholm, gothenburg, goteborg, uppsala, lund, malmo, kista, linkoping",
    "norway": "oslo, trondheim, bergen, stavanger",
    "denmark": "copenhagen, kobenhavn, aarhus, odense, lyngby",
    "finland": "helsinki, espoo, tampere, turku, oulu",
    "ireland": "dublin, cork, galway, limerick",
    "poland": "warsaw, warszawa, krakow, wroclaw, gdansk, poznan",
    "czech republic": "prague, praha, brno",
    "hungary": "budapest",
    "romania": "bucharest, cluj",
    "greece": "athens, thessaloniki",
    "turkey": "istanbul, ankara, izmir",
    "russia": "moscow, saint petersburg",
    "ukraine": "kyiv, kiev, lviv, kharkiv",
    "china": """beijing, shanghai, shenzhen, guangzhou, hangzhou, nanjing, wuhan, chengdu, xian, tianjin, suzhou, harbin,
        hefei, jinan, changsha, xiamen, dalian, qingdao, chongqing, jiangsu, zhejiang""",
    "hong kong": "hong kong",
    "taiwan": "taipei, hsinchu, taichung",
    "japan": "tokyo, osaka, kyoto, nagoya, yokohama, fukuoka, sendai, sapporo",
    "south korea": "seoul, daejeon, busan, pohang, incheon",
    "india": """bangalore, bengaluru, mumbai, delhi, new delhi, hyderabad, chennai, pune, kolkata, gurgaon, gurugram, noida,
        mysore, mysuru, kanpur, ahmedabad, jaipur, kochi""",
    "singapore": "singapore",
    "malaysia": "kuala lumpur, penang",
    "thailand": "bangkok",
    "vietnam": "hanoi, ho chi minh city",
    "indonesia": "jakarta, bandung",
    "philippines": "manila",
    "pakistan": "karachi, lahore, islamabad",
    "bangladesh": "dhaka",
    "sri lanka": "colombo",
    "israel": "tel aviv, jerusalem, haifa",
    "united arab emirates": "dubai, abu dhabi",
    "saudi arabia": "riyadh, jeddah, thuwal",
    "qatar": "doha",
    "jordan": "amman",
    "lebanon": "beirut",
    "iran": "tehran, isfahan, shiraz",
    "egypt": "cairo, alexandria",
    "nigeria": "lagos, abuja, ibadan",
    "ghana": "accra, kumasi",
    "kenya": "nairobi",
    "south africa": "johannesburg, cape town, pretoria, durban",
    "morocco": "casablanca, rabat",
    "canada": "toronto, montreal, vancouver, ottawa, waterloo, calgary, edmonton, quebec",
    "mexico": "mexico city, ciudad de mexico, guadalajara, monterrey, puebla",
    "brazil": "sao paulo, rio de janeiro, belo horizonte, campinas, brasilia, porto alegre",
    "argentina": "buenos aires, cordoba, rosario",
    "chile": "santiago, valparaiso",
    "colombia": "bogota, medellin, cali",
    "peru": "lima",
    "uruguay": "montevideo",
    "australia": "sydney, melbourne, brisbane, perth, canberra, adelaide",
    "new zealand": "auckland, wellington, christchurch",
}


def _within(table: dict[str, str]) -> dict[str, str]:
    """Each place that a table lists, with the larger one that it lies in."""
    listed = ((" ".join(p.split()), larger) for larger, ps in table.items() for p in ps.split(","))
    return {place: larger for place, larger in listed if place != larger}


CITIES = _within(_CITIES)
PROVINCE_OF = _within(_PROVINCES)

_CONTINENTS = {
    "europe": """united kingdom, germany, france, switzerland, austria, netherlands, belgium, spain, portugal, italy, sweden,
        norway, denmark, finland, ireland, poland, czech republic, hungary, romania, greece, ukraine, russia""",
    "asia": """china, hong kong, taiwan, japan, south korea, india, singapore, malaysia, thailand, vietnam, indonesia,
        philippines, pakistan, bangladesh, sri lanka, israel, united arab emirates, saudi arabia, qatar, jordan, lebanon,
        iran, turkey""",
    "africa": "egypt, nigeria, ghana, kenya, south africa, morocco",
    "north america": "united states, canada",
    "latin america": "mexico, brazil, argentina, chile, colombia, peru, uruguay",
    "oceania": "australia, new zealand",
}
CONTINENTS = _within(_CONTINENTS)
PLACES = {*CITIES, *CONTINENTS, *STATES.values(), *PROVINCE_OF}
