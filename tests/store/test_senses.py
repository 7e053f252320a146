"""What a line says: that somebody holds a thing, that others do, or another thing so called."""

import re

import pytest

from store.senses import CLOSE, HELD, OTHER, held, named_as, spoken
from store.tools import written
from store.words import key

LINES = [
    # held: the tool in a job's bullet
    ("r", "work", "Wrote the yearly statistics in R and Shiny", HELD),
    ("r", "work", "Fitted mixed models using R", HELD),
    ("r", "work", "Maintained three R packages for survey weights", HELD),
    ("r", "work", "Taught biostatistics (R, Stata)", HELD),
    ("c", "work", "Firmware in C for a battery charger", HELD),
    ("c", "work", "Ported the driver from C to Rust", HELD),
    ("go", "work", "Built the billing service in Go", HELD),
    ("go", "work", "Go services behind a gRPC gateway", HELD),
    ("go", "projects", "Crawler written in Golang, 2k stars", HELD),
    ("swift", "work", "Rewrote the ticket app in Swift", HELD),
    ("swift", "work", "Senior Swift Developer", HELD),
    ("swift", "work", "Moved the app from Objective-C to Swift and halved its size", HELD),
    ("rust", "work", "Rust for the firmware of our meters", HELD),
    ("rust", "work", "Wrote a tokenizer in Rust", HELD),
    ("rust", "projects", "Chess engine (Rust)", HELD),
    ("spark", "work", "Moved the nightly reports to Apache Spark", HELD),
    ("spark", "work", "Tuned Spark jobs on a 40-node cluster", HELD),
    ("react", "work", "Built web apps using ReactJS, Redux, and MaterialUI", HELD),
    ("react", "work", "Frontend in React.js and TypeScript", HELD),
    ("react", "work", "React Native app for couriers", HELD),
    ("java", "work", "Java backend engineer for the claims system", HELD),
    ("java", "work", "Batch jobs in Java EE", HELD),
    ("java", "volunteer", "Taught Java to pupils", HELD),
    ("ruby", "work", "Maintained the ticket shop in Ruby", HELD),
    ("julia", "work", "Solvers in Julia and C++", HELD),
    ("julia", "publications", "A Julia Package for Stiff Equations", HELD),
    ("python", "work", "Python-based grading of exercises", HELD),
    ("python", "work", "automated the exports with python and pandas", HELD),
    ("kubernetes", "work", "Ran 30 Kubernetes clusters", HELD),
    ("docker", "work", "packed all tools into docker images", HELD),
    ("excel", "work", "Reporting macros in Excel for the controllers", HELD),
    ("excel", "work", "Excel: pivot tables and macros", HELD),
    ("sap", "work", "Rolled out SAP FI at four plants", HELD),
    ("oracle", "work", "Administered Oracle and PostgreSQL", HELD),
    ("kafka", "work", "Built the event bus on Kafka", HELD),
    ("express", "work", "REST API in Node.js and Express", HELD),
    ("matlab", "work", "Simulated the valve in Matlab", HELD),
    ("fortran", "skills", "Scientific codes, Fortran90, MPI", HELD),
    ("go", "work", "API in Go behind the booking site", HELD),
    ("salesforce", "work", "Salesforce flows for the call centre", HELD),
    ("photography", "work", "Product Photography for the catalogue", HELD),
    ("oracle", "certificates", "Oracle Certified Professional", HELD),
    ("flask", "work", "Small web service in Flask", HELD),
    # another thing of that name
    ("java", "work", "Weekend barista at Java House café", OTHER),
    ("java", "other", "Field season on the island of Java", OTHER),
    ("java", "work", "Roasted Java coffee", OTHER),
    ("java", "volunteer", "Trekking in Central Java", OTHER),
    ("kotlin", "other", "Sailing around Kotlin island near Kronstadt", OTHER),
    ("spark", "volunteer", "Stage crew at the Spark Ideas Festival", OTHER),
    ("spark", "awards", "Spark of Hope award", OTHER),
    ("spark", "work", "Spark joy in every guest", OTHER),
    ("react", "work", "React to incidents within 15 minutes", OTHER),
    ("swift", "work", "Swift completion of customs papers", OTHER),
    ("swift", "other", "Photographed Taylor Swift at the arena", OTHER),
    ("swift", "publications", "Swift Observations of Bright Bursts", OTHER),
    ("go", "work", "Go to market plans for two regions", OTHER),
    ("go", "interests", "playing Go and chess", OTHER),
    ("r", "work", "Headed R&D for brakes", OTHER),
    ("r", "publications", "A. Beck, R. Summer", OTHER),
    ("r", "work", "Worked with R. Summer on soil maps", OTHER),
    ("c", "work", "Reported to the C-level", OTHER),
    ("c", "work", "Vitamin C in apples", OTHER),
    ("c", "work", "Parser in C++ and C#", OTHER),
    ("rust", "work", "Inspected bridges for rust and paint damage", OTHER),
    ("rust", "work", "Rust Removal on Old Bridges", OTHER),
    ("rust", "projects", "Rust-free railings", OTHER),
    ("ruby", "work", "Reported to Ruby Castellane", OTHER),
    ("ruby", "publications", "Ruby Lasers for Cheap Sensors", OTHER),
    ("ruby", "references", "Ruby Castellane, head of operations", OTHER),
    ("julia", "work", "Planned a trip with Julia Novak", OTHER),
    ("python", "work", "Fed the Python at the reptile house, snakes and lizards", OTHER),
    ("sap", "work", "Measured the sap flow of birch trees", OTHER),
    ("oracle", "volunteer", "Ushered guests at the Oracle Theatre", OTHER),
    ("excel", "work", "Excel in teamwork", OTHER),
    ("excel", "work", "helped pupils excel in maths", OTHER),
    ("express", "work", "Drove the Express Logistics vans", OTHER),
    ("haskell", "work", "Chief bookkeeper at Haskell & Sons", OTHER),
    ("access", "work", "Access control for the north gate", OTHER),
    ("salt", "work", "Salt marsh survey", OTHER),
    ("crystal", "work", "Sourced a Crystal chandelier", OTHER),
    ("lisp", "work", "Taught origami in Lisp, Ohio", OTHER),
    ("spring", "work", "Spring 2019 intake: trained 12 clerks", OTHER),
    ("salesforce", "work", "Led a salesforce of forty", OTHER),
    ("swift", "work", "Reconciled SWIFT messages between banks", OTHER),
    # somebody else's doing
    ("rust", "work", "Managed a team that used Rust; did hiring and budget only", CLOSE),
    ("kubernetes", "work", "Recruited two Kubernetes specialists for the platform group", CLOSE),
    ("react", "work", "Hired React developers in three countries", CLOSE),
    ("java", "work", "Sat next to the Java team and took over their office plants", CLOSE),
    ("kotlin", "work", "Worked alongside the Kotlin team", CLOSE),
    ("oracle", "work", "Negotiated the Oracle licences", CLOSE),
    ("terraform", "work", "No experience with Terraform", CLOSE),
    ("cobol", "summary", "Engineer with an eye for detail. Will not do COBOL.", CLOSE),
    ("cobol", "work", "Moved the ledger away from COBOL", CLOSE),
    ("docker", "work", "Interested in learning Docker", CLOSE),
    ("kafka", "work", "Attended a workshop on Kafka", CLOSE),
    ("python", "work", "Scripts in Python were written by an external agency", CLOSE),
    ("swift", "work", "A colleague wrote the Swift client", CLOSE),
    ("matlab", "work", "Sold MATLAB licences to schools", CLOSE),
    ("scala", "work", "Supported users of Scala", CLOSE),
    ("kubernetes", "interests", "Kubernetes, chess", CLOSE),
    ("erlang", "summary", "Readiness to learn Erlang", CLOSE),
    ("go", "summary", "Would love to learn Go", CLOSE),
]


@pytest.mark.parametrize(("asked", "kind", "line", "expected"), LINES)
def test_held(asked, kind, line, expected):
    name = written(asked)
    pattern = re.compile(named_as(name or asked, not name))

    assert held(line, pattern, key(asked), kind) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("English (C2), Russian (B1)", True),
        ("* Russian - native", True),
        ("Fluent in Russian and Dutch", True),
        ("native Russian speaker", True),
        ("Russian-oriented accounting", False),
        ("A history of Russian trade", False),
    ],
)
def test_spoken(line, expected):
    assert bool(spoken("russian").search(line)) == expected
