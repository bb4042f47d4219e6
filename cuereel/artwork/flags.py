"""A country's name -> what its flag is called in English: "Spain flag", "flag of Spain", "Spanish flag"."""

from __future__ import annotations

from collections.abc import Sequence

REGIONAL = range(0x1F1E6, 0x1F200)
"""The code points of which two are a country's flag."""

DEMONYMS = dict(
    pair.split(":")
    for pair in """Spain:spanish France:french Germany:german Italy:italian Portugal:portuguese Brazil:brazilian
    Japan:japanese China:chinese Indonesia:indonesian Malaysia:malaysian Singapore:singaporean Thailand:thai
    Vietnam:vietnamese Philippines:philippine India:indian Australia:australian Canada:canadian Mexico:mexican
    Argentina:argentine Netherlands:dutch Belgium:belgian Switzerland:swiss Austria:austrian Sweden:swedish
    Norway:norwegian Denmark:danish Finland:finnish Iceland:icelandic Ireland:irish Poland:polish Ukraine:ukrainian
    Russia:russian Turkey:turkish Türkiye:turkish Greece:greek Egypt:egyptian Morocco:moroccan Nigeria:nigerian
    Kenya:kenyan Israel:israeli Iran:iranian Iraq:iraqi Pakistan:pakistani Bangladesh:bangladeshi Nepal:nepalese
    Hungary:hungarian Romania:romanian Bulgaria:bulgarian Croatia:croatian Serbia:serbian Czechia:czech Chile:chilean
    Colombia:colombian Peru:peruvian Cuba:cuban""".split()
) | {
    "South Korea": "korean",
    "United States": "american",
    "United Kingdom": "british",
    "Saudi Arabia": "saudi",
    "South Africa": "south african",
    "New Zealand": "new zealand",
}
"""What is said of a flag instead of its country's name."""

ALIASES = {"United States": ("usa", "us"), "United Kingdom": ("uk",), "Indonesia": ("red and white",)}
"""Other names that a country goes by beside its flag."""


def is_flag(points: Sequence[int]) -> bool:
    """Whether code points are those of a country's flag."""
    return len(points) == 2 and all(point in REGIONAL for point in points)


def flag_names(country: str) -> tuple[str, ...]:
    """What the flag of a country is called, the best first."""
    others = ALIASES.get(country, ())
    said = (country, DEMONYMS.get(country, ""), *others)
    united = (country, *others) if country.startswith("United") else ()
    flags = [f"{each} flag" for each in said if each]
    return (*flags, f"flag of {country}", *(f"flag of the {each}" for each in united))
