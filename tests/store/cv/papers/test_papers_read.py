"""parse() of lists of papers: the forms in which real lists are printed, with made-up authors."""

import pytest

from store.cv.page.clean import clean
from store.cv.parser import parse

# (text, facts as "field=value" of each paper); nothing else is read from the list.
LISTS = [
    ("2021 A. Roe, **J. Example**, _Soups without_\n_tears_, Journal of Foo, 2021\n\n\n"
     "**J. Example**, B. Sampler, _Hot and cold :_\n_an inte-_\n_gral view_, eLife, 2021\n\n\n"
     "2020 **J. Example**, _Tea Leaves_, accepted in Bar Letters, 2020",
     "name=Soups without tears|authors=A. Roe|authors=J. Example|publisher=Journal of Foo"
     "|releaseDate=2021 || name=Hot and cold : an integral view|authors=J. Example"
     "|authors=B. Sampler|publisher=eLife|releaseDate=2021 || name=Tea Leaves|status=accepted"
     "|authors=J. Example|publisher=Bar Letters|releaseDate=2020"),
    ("- Roe, B. T., **A.** **N.** **Example** and C. Sampler. “Cups and Cost.” _Journal_ _of_\n"
     "_Foo_ _Bar_ . 2019.",
     "name=Cups and Cost|authors=Roe, B. T.|authors=A. N. Example|authors=C. Sampler"
     "|publisher=Journal of Foo Bar|releaseDate=2019"),
    ("Figg, **P. Sample-Roe**, M. Poe, _How Pairs Capture Tea_, Foo Biology, 2018",
     "name=How Pairs Capture Tea|authors=Figg|authors=P. Sample-Roe|authors=M. Poe"
     "|publisher=Foo Biology|releaseDate=2018"),
    ("“A Cup Is Not a Pot.” _Foo & Letters_ 100, no. 3 (2019): 401–433.",
     "name=A Cup Is Not a Pot|publisher=Foo & Letters|releaseDate=2019"),
    ("- Roe A., Sampler-Garcı\u0301a, B., Poe C., Example, D. (2023). Frames: Average\n"
     "Tea for Cups. Accepted at ICML 2023.",
     "name=Frames: Average Tea for Cups|status=accepted|authors=Roe A.|authors=Sampler-García, B."
     "|authors=Poe C.|authors=Example, D.|publisher=ICML|releaseDate=2023"),
    ("• Roe AB, Example J, et al. A cup of\n  tea. Bar Letters 19.4\n  (2022).\n\n"
     "• Example J, Roe AB. A pot\n  of tea. Foo Health 13.3\n  (2019).",
     "name=A cup of tea|authors=Roe AB|authors=Example J|publisher=Bar Letters|releaseDate=2022 || "
     "name=A pot of tea|authors=Example J|authors=Roe AB|publisher=Foo Health|releaseDate=2019"),
    ("“Who Fed the Cat? Two Cities,” (with A. Roe and B. Doe), Foo Review, 38(1), May 2023,\n"
     "  pp. 1-35\n"
     "“Work in Towns,” Handbook of Labor, Human Resources and Tea Economics, 2021",
     "name=Who Fed the Cat? Two Cities|authors=A. Roe|authors=B. Doe|publisher=Foo Review"
     "|releaseDate=2023-05 || name=Work in Towns|releaseDate=2021"
     "|publisher=Handbook of Labor, Human Resources and Tea Economics"),
    ("2. Cups, pots and limits of tea, with B. Roe and C. Doe.\nComptes Foo, 216(4):46 (2022).\n"
     "1. Leaves in SL(2, Z). With Ann de la Roe.\nFoo Number Theory (2019)",
     "name=Cups, pots and limits of tea|authors=B. Roe|authors=C. Doe|publisher=Comptes Foo"
     "|releaseDate=2022 || name=Leaves in SL(2, Z)|authors=Ann de la Roe"
     "|publisher=Foo Number Theory|releaseDate=2019"),
    ("Cups and Costs (with Ann Roe and Bo Doe), FOO Working Paper no. 12345, 2019.\n\n"
     "Tea without Leaves, with Ann Roe, Journal of Foo, 12 (2018), 1-20.\n\n"
     "The Price of Water, Foometrica, 2017.\n\n"
     "The Price of Salt in Towns, with A. Roe and B. Doe. Submitted.\n\n"
     "Doe J, Roe A. How to boil. In Proceedings of the Foo Club, A. Poe and B. Moe, eds., 2015.",
     "name=Cups and Costs|authors=Ann Roe|authors=Bo Doe|publisher=FOO Working Paper"
     "|releaseDate=2019 || name=Tea without Leaves|authors=Ann Roe|publisher=Journal of Foo"
     "|releaseDate=2018 || name=The Price of Water|publisher=Foometrica|releaseDate=2017 || "
     "name=The Price of Salt in Towns|authors=A. Roe|authors=B. Doe|status=submitted || "
     "name=How to boil|authors=Doe J|authors=Roe A|publisher=Proceedings of the Foo Club"
     "|releaseDate=2015"),
    ("Jo Example 2025. “Whom do we ask? A survey\nof tea.” Journal of Foo 52(3): 791–814.\n\n"
     "Jo Example. 2021. “A New Pot.” Bar Review\n38(5).\n\nStudies\n\n"
     "Jo Example and Bo Roe. 2020. “Old Pots.” Foo Letters 4.",
     "name=Whom do we ask? A survey of tea|authors=Jo Example|publisher=Journal of Foo"
     "|releaseDate=2025 || name=A New Pot|authors=Jo Example|publisher=Bar Review"
     "|releaseDate=2021 || name=Old Pots|authors=Jo Example|authors=Bo Roe"
     "|publisher=Foo Letters|releaseDate=2020"),
    ("Roe, T., Example, A. (submitted). Reading of tea\nleaves. FooArXiv. doi: 10.5555/tea\n"
     "Example, A., Roe, T. (in preparation). Shared signatures of\ntea and cups.",
     "name=Reading of tea leaves|status=submitted|authors=Roe, T.|authors=Example, A."
     "|publisher=FooArXiv|url=https://doi.org/10.5555/tea || name=Shared signatures of tea and cups"
     "|status=in preparation|authors=Example, A.|authors=Roe, T."),
    ("A Roe, J Marsh & CD Fenn 2021, ‘Cups of the shore’, Tea Letters, vol. 3\n"
     "J Marsh, A Roe. Pots of the shore. Journal of Tea, 2020.",
     "name=Cups of the shore|authors=A Roe|authors=J Marsh|authors=CD Fenn|publisher=Tea Letters"
     "|releaseDate=2021 || name=Pots of the shore|authors=J Marsh|authors=A Roe"
     "|publisher=Journal of Tea|releaseDate=2020"),
    ("12.“Framed Cups”, with Ann Roe, Journal of Tea, 19 (2024), 583-604\n"
     "2. “Pots and Lists”, with Bo Marsh, Cy Dane and Ann Roe, Tea Letters, 8 (2020), No. 1, 3-9\n"
     "1.“A Lone Pot”, Journal of Tea, 7 (2019), 1-2",
     "name=Framed Cups|authors=Ann Roe|publisher=Journal of Tea|releaseDate=2024 || "
     "name=Pots and Lists|authors=Bo Marsh|authors=Cy Dane|authors=Ann Roe|publisher=Tea Letters"
     "|releaseDate=2020 || name=A Lone Pot|publisher=Journal of Tea|releaseDate=2019"),
    ("- Roe, Alexa and **Jo** **Sample** **Example** . 2025. Trends in Tea: Narrow Gaps. _Under_ "
     "_Review_ .\n- Marsh, Bo and **Jo** **Sample** **Example** . 2022. Long-Term Tea and the Gap. "
     "_Demography_ 59 (5): 17–39.\n- Example, Jo Sample. 2021. Pots and Persistence. Foo Letters "
     "4.",
     "name=Trends in Tea: Narrow Gaps|authors=Roe, Alexa|authors=Jo Sample Example"
     "|releaseDate=2025|status=under review || name=Long-Term Tea and the Gap|authors=Marsh, Bo"
     "|authors=Jo Sample Example|publisher=Demography|releaseDate=2022 || "
     "name=Pots and Persistence|authors=Example, Jo Sample|publisher=Foo Letters|releaseDate=2021"),
    ("10. Example, J., Roe, F., Marsh, S. It’s the Tea, Stupid: How Cups Affect\nTalks. Political "
     "Behavior. https://doi.org/10.5555/s11109-025\n9. Marsh, S., Example, J. Steeping the Tea. "
     "Foo 2024.",
     "name=It’s the Tea, Stupid: How Cups Affect Talks|authors=Example, J.|authors=Roe, F."
     "|authors=Marsh, S.|publisher=Political Behavior|url=https://doi.org/10.5555/s11109-025 || "
     "name=Steeping the Tea|authors=Marsh, S.|authors=Example, J.|publisher=Foo|releaseDate=2024"),
    ("Example J, Roe A, Marsh K. Cups and saucers. J Foo Med. 2020;12(3):1-9.\n"
     "Roe A, Example J. Pots of gold. Lancet. 2019;393:10-20.",
     "name=Cups and saucers|authors=Example J|authors=Roe A|authors=Marsh K|publisher=J Foo Med"
     "|releaseDate=2020 || name=Pots of gold|authors=Roe A|authors=Example J|publisher=Lancet"
     "|releaseDate=2019"),
    ("2017 Jo Example, Guy Roe, and Bo Marsh. A Test Collection of Cups.\nIn Proceedings of the "
     "Foo Conference. 2017, pp. 12–40\nJo Example, Guy Roe, and Bo Marsh. Tea Lab at\n2017 pots "
     "track: First cups. In Working Notes of BAR. 2017\n2018 Jo Example and Guy Roe. Better Cups "
     "of Tea. "
     "In Proceedings of the Bar Conference. 2018,\npp. 475–484",
     "name=A Test Collection of Cups|authors=Jo Example|authors=Guy Roe|authors=Bo Marsh"
     "|publisher=Proceedings of the Foo Conference|releaseDate=2017 || name=Tea Lab at 2017 pots "
     "track: First cups|authors=Jo Example|authors=Guy Roe|authors=Bo Marsh"
     "|publisher=Working Notes of BAR|releaseDate=2017 || name=Better Cups of Tea"
     "|authors=Jo Example|authors=Guy Roe|publisher=Proceedings of the Bar Conference"
     "|releaseDate=2018"),
    ("1. M. Roe et al. (FOO Collaboration), “Search for Tea”, Phys. Rev. D 110, 12 (2024)\n"
     "2. T. Roe et al. [FOO Collaboration], A Tea Veto for the Foo eXperiment, Instruments 8, 4 "
     "(2023)"
     "\n3. J. Example on behalf of the FOO Collaboration, “Tea at Foo”, Tea Letters 3 (2022) 12",
     "name=Search for Tea|authors=M. Roe|publisher=Phys. Rev. D|releaseDate=2024 || "
     "name=A Tea Veto for the Foo eXperiment|authors=T. Roe|publisher=Instruments"
     "|releaseDate=2023 || name=Tea at Foo|authors=J. Example|publisher=Tea Letters"
     "|releaseDate=2022"),
    ("1. Jo Example and Kim Roe (2026) “Tea in Foo” (Resubmitted, Econometrica)\n"
     "2. Jo Example (2023), “Contagion of Tea” (Reject and Resubmit, Journal of Foo)",
     "name=Tea in Foo|authors=Jo Example|authors=Kim Roe|publisher=Econometrica|releaseDate=2026"
     "|status=resubmitted || name=Contagion of Tea|authors=Jo Example|publisher=Journal of Foo"
     "|releaseDate=2023|status=reject and resubmit"),
    ("Example, J., & Roe, A. (2019). Herbs in drought. Tea Botany, 157, 283–292. "
     "https://doi.org/10.\n5555/j.tea.2018.10.025\nRoe, A., & Example, J. (2023). Not just cooks. "
     "Tea Botany, 9(2).\nhttps://doi.org/10.5555/2041-210X.14108",
     "name=Herbs in drought|authors=Example, J.|authors=Roe, A.|publisher=Tea Botany"
     "|releaseDate=2019|url=https://doi.org/10.5555/j.tea.2018.10.025 || name=Not just cooks"
     "|authors=Roe, A.|authors=Example, J.|publisher=Tea Botany|releaseDate=2023"
     "|url=https://doi.org/10.5555/2041-210X.14108"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), LISTS)
def test_list(text: str, want: str) -> None:
    cv = parse(clean(f"# Jo Example\n\n## Publications\n\n{text}\n"))
    found = [sorted(f"{f.field}={f.value}" for f in e.facts) for e in cv.of("publications")]
    assert found == [sorted(paper.split("|")) for paper in want.split(" || ")]
