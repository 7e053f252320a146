"""Sentences that name a thing: whether their person did it, or only had to do with it."""

import pytest

from store.language.words import stem, words
from store.meaning.deeds import Named, called, claimed, claims

DONE = [
    ("beehives", "Kept 40 beehives and sold honey at the market"),
    ("welding", "Taught welding to apprentices"),
    ("ultrasound", "Ran an ultrasound clinic for horses"),
    ("tunnels", "Checked tunnels for water damage"),
    ("cheese", "Imported cheese from Jura"),
    ("coffee", "Bought coffee at auctions in Kenya"),
    ("insurance", "Sold insurance policies to farmers"),
    ("solar panels", "Sold solar panels to households"),
    ("glaciers", "Photographed and measured glaciers; glaciers mapped by drone"),
    ("fraud", "Delivered fraud models to two banks"),
    ("lidar", "Cleaned lidar data for the mapping group"),
    ("trams", "Drove trams on line 4"),
    ("cranes", "Drove cranes and diggers"),
    ("dialysis", "Was responsible for dialysis of 30 patients"),
    ("ceramics", "Was trained in ceramics and ran a kiln"),
    ("payroll", "Ran payroll for 300 staff with no errors"),
    ("births", "Attended 900 births"),
    ("turbines", "Commissioned turbines of two dams"),
    ("latex", "Typeset the journal in LaTeX"),
    ("blender", "Illustrated three books with Blender"),
    ("translation", "Translated contracts for a law firm"),
    ("photography", "Photographed weddings"),
    ("fonts", "Designed fonts for road signs"),
    ("sensors", "Shipped sensors for greenhouses"),
    ("allergens", "Found allergens in baby food by PCR"),
    ("soil", "Collected soil samples from 80 fields"),
    ("grants", "Raised grants for a school of nursing"),
    ("parsers", "Found bugs in parsers by fuzzing"),
    ("customers", "Served customers with hearing aids"),
    ("hearing aids", "Fitted hearing aids for children"),
    ("vaccines", "Delivered vaccines to 20 villages"),
    ("asylum", "Represented asylum seekers before tribunals"),
    ("churn", "Modelled customer churn for a telecom"),
    ("posters", "Designed posters for a theatre"),
    ("wills", "Drafted wills and trusts"),
    ("bakery", "Baked bread in a village bakery"),
    ("secretary", "Secretary of a school board"),
    ("interpreter", "Interpreter for a court in Graz"),
    ("visits", "Guided visits of the old mine"),
    ("novel", "Wrote a novel about the sea"),
    ("incidents", "Trained staff so that we could handle incidents"),
    ("ovens", "Asked to redesign ovens for a hotel"),
    ("graph", "A novel graph index of protein shapes"),
    ("budgets", "Planned budgets and skipped no deadline"),
]
DONE += [("fraud", "Built a model that finds fraud"), ("radar", "Led a team for radar that won")]
BESIDE = [
    # wished, refused
    ("surgeon", "Dreamt of becoming a surgeon"),
    ("beekeeping", "Considering a move to beekeeping"),
    ("blockchain", "Avoids blockchain"),
    ("vinyl", "Prefers streaming over vinyl"),
    ("sql", "No SQL experience"),
    ("welding", "Never did welding"),
    ("excel", "Wrote reports without any Excel"),
    ("dams", "Protested against dams on the Mur"),
    ("opera", "Applied to the opera twice"),
    ("robotics", "Asked the robotics group for old motors"),
    ("fencing", "Missed the fencing trials"),
    # traded, carried, kept
    ("chess", "Sold chess boards at fairs"),
    ("ultrasound", "Bought used ultrasound machines for resale"),
    ("dialysis", "Ordered tubes for a dialysis ward"),
    ("anatomy", "Rented rooms to an anatomy course"),
    ("statistics", "Printed statistics textbooks"),
    ("blender", "Received Blender files and passed them on"),
    ("tax", "Filed tax letters of the owner"),
    ("drone", "Unloaded drone pallets at night"),
    ("opera", "Delivered parcels to the opera"),
    ("malaria", "Collected donations for malaria nets"),
    ("vaccine", "Wrapped vaccine leaflets"),
    # served
    ("surgeons", "Drove the surgeons to the airport"),
    ("nuclear", "Cooked for the nuclear inspectors of the plant"),
    ("compiler", "Booked hotels for a compiler team"),
    ("cryptography", "Served coffee at a cryptography meeting"),
    ("genetics", "Moderated a debate on genetics"),
    ("tunnels", "Guarded the site of two tunnels"),
    ("physics", "Shared a flat with physics students"),
    ("aviation", "Secretary of the aviation society"),
    ("maritime", "Guide at the maritime museum"),
    ("ceramics", "Chauffeur for a ceramics dealer"),
    ("seismology", "Night guard at the seismology institute"),
    ("patent", "Patent office archive guard"),
    ("tennis", "Tennis club bar cashier"),
    # shown, told of
    ("miners", "Photo series about miners"),
    ("antibiotics", "Wrote a children's story about antibiotics"),
    ("judges", "Drew a comic on judges"),
    ("fraud", "Translated a thriller about fraud"),
    ("volcanoes", "Painted volcanoes for a calendar"),
    ("glaciers", "Sang about glaciers"),
    ("astronomer", "Organised a lecture by a famous astronomer"),
    ("radar", "Leaflet for visitors of the radar hall"),
    # others did it, or it was done to them
    ("dentist", "Brother is a dentist in Linz"),
    ("founders", "Friend of two founders"),
    ("marine", "Daughter works in marine biology"),
    ("physics", "Marked essays while another tutor taught physics"),
    ("audits", "Prepared papers so that outside firms could run audits"),
    ("audits", "Was audited by the city"),
    ("verilog", "Held the budget of a team that writes Verilog"),
    ("kimonos", "Kept the books of a firm that makes kimonos"),
    ("vaccination", "Got vaccinated before each trip"),
    ("leprosy", "Built a well funded by a leprosy charity"),
    ("sleep", "Took part as paid subject in sleep studies"),
    ("cables", "Stood at a fair as exhibitor of cables"),
    ("hygiene", "Completed the yearly hygiene e-learning"),
    ("fire safety", "Passed the mandatory fire safety test"),
]


@pytest.mark.parametrize(("asked", "line"), DONE)
def test_done(asked, line):
    assert claims(line, set(map(stem, words(asked))))


@pytest.mark.parametrize(("asked", "line"), BESIDE)
def test_beside(asked, line):
    assert not claims(line, set(map(stem, words(asked))))
    assert claimed(line, Named(frozenset(map(stem, words(asked))))) == ""  # found by its words too


def test_what_was_done_stays():
    text = "Sang in a choir of nurses\nNurse on a burns ward"

    assert claimed(text, Named(frozenset({stem("nurses")}))) == "\nNurse on a burns ward"


@pytest.mark.parametrize(
    ("trade", "line", "expected"),
    [
        ("nurse", "Registered nurse in a day clinic", True),
        ("nurse", "* Intensive care nurse, nights", True),
        ("midwife", "Midwife on a ward with 900 births", True),
        ("patent attorney", "Senior patent attorney for optics", True),
        ("nurse", "Nurse call system installed", False),
        ("nurse", "Trained a nurse in first aid", False),
        ("nurse", "Sister of a nurse", False),
        ("pilot", "Pilot project for bike lanes", False),
        ("baker", "Assistant of the head baker", False),
    ],
)
def test_called(trade, line, expected):
    assert called(line, trade) == expected
