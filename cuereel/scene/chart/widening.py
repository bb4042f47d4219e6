"""How creators ask for a line that is seen over a longer time: "zooms out from 1 day to 5 years, and it goes up"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from cuereel.declare import Phrase, addition, phrase
from cuereel.scene.chart.going import DOWN, GRAFIK, GRAPH, NAIK, TURUN, UP
from cuereel.scene.chart.shaped import AFTER, PACED, PLAIN

ENGLISH = ("minute", "hour", "day", "week", "month", "year", "decade")
INDONESIAN = ("menit", "jam", "hari", "minggu", "bulan", "tahun")
ONE = {"hari": "sehari", "minggu": "seminggu", "bulan": "sebulan", "tahun": "setahun", "jam": "sejam"}

OUT = "((zoom|zooming) [back] out)"
MUNDUR = "((zoom|di-zoom|dizoom|zooming) out)"
LINE = f"[the|a] [camera] [(line [chart|graph]|{GRAPH})]"
GARIS = f"[kamera] [({GRAFIK}|grafiknya|garisnya|garis|grafik)]"
AND = "[(,|and|(, and)|(, then)|then|(and then)|where|to show|showing|(to see))] [that] [the] [(line|it|chart|graph)]"
DAN = "[(,|dan|(, dan)|lalu|terus|terlihat|kelihatan)] [ternyata] [(garisnya|garis|grafiknya|grafik)]"
GOES = "[(is|keeps|that is|still)] [actually] [going]"
LABELS = {
    "en": "[,] [with] [the|a] (label|labelled|labeled|caption) [(is|says|:)]",
    "id": "[,] [dengan] (label|berlabel|tulisan|bertuliskan)",
}
LEGS = {way: PLAIN.get(way) or PACED[way] for way in ("up", "down", "fast up", "slow up")} | {"flat": AFTER["flat"]}


def _spans(tongue: str) -> dict[str, str]:
    """How a span of time is kept, and how it is written."""
    out = {}
    for unit in ENGLISH if tongue == "en" else INDONESIAN:
        out[f"{{#}} {unit}{'s' if tongue == 'en' else ''}"] = f"{{*}} {unit}"
        out[f"1 {unit}"] = f"((a|one) {unit})" if tongue == "en" else f"((satu {unit})|{ONE.get(unit, unit)})"
    return out


def _kept(span: str, slot: str) -> str:
    return span.replace("#", slot)


def _written(pattern: str, slot: str) -> str:
    return pattern.replace("*", slot.upper())


def widening() -> Iterator[Phrase]:
    """Phrases for the camera that draws back, what the line then does, and the time that it is seen over."""
    for tongue, head, to, dari in (
        ("en", f"^ {LINE} {OUT} [in time]", "(to|->|→|until)", "from"),
        ("id", f"^ {GARIS} [(yang|di)] {MUNDUR}", "(ke|jadi|menjadi|sampai|->|→|hingga)", "dari"),
    ):
        spans = _spans(tongue)
        for (first, one), (last, two) in product(spans.items(), spans.items()):
            told = f"{head} {dari} {_written(one, 'a')} {to} {_written(two, 'b')}"
            yield phrase(told, kind="line", spans=[_kept(first, "a"), _kept(last, "b")], way=["wider"])
        for last, two in spans.items():
            yield phrase(f"{head} {to} {_written(two, 'b')}", kind="line", spans=[_kept(last, "b")], way=["wider"])
            yield addition(f"{LABELS[tongue]} {_written(two, 'b')}", kind="line", spans=[_kept(last, "b")])
    for way, (english, indonesian) in LEGS.items():
        yield addition(f"{AND} {GOES} {english}", f"{DAN} {indonesian}", kind="line", way=[way])
    for way, goes, pergi in (("up", UP, NAIK), ("down", DOWN, TURUN)):
        yield addition(f"{AND} {GOES} steadily {goes}", f"{DAN} (stabil|konsisten) {pergi}", kind="line", way=[way])


WIDER: tuple[Phrase, ...] = tuple(widening())
"""All of them."""

__all__ = ["WIDER"]
