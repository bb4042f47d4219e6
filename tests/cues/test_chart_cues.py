"""Cues for charts: each entry keeps its figure and its unit, and what is no chart is left to others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "Bar chart of rainfall going up slowly": {"kind": "bars", "rising": "up", "label": "rainfall"},
    "Grafik batang turun pelan pelan": {"kind": "bars", "rising": "down"},
    "A green chart going up and then falling red": {"kind": "line", "way": ["up", "down"]},
    "Grafik hijau naik terus anjlok warna merah": {"kind": "line", "way": ["up", "down"]},
    "bar chart: apples 12, pears 30": {"kind": "bars", "items": ["apples 12", "pears 30"]},
    "Bar chart with tea 3, milk 8 and water 20, growing one by one": {
        "kind": "bars",
        "items": ["tea 3", "milk 8", "water 20"],
    },
    'Comparison of two bars, "paper" 2 minutes and "stone" 9 years': {
        "kind": "bars",
        "items": ["paper 2 minutes", "stone 9 years"],
    },
    "grafik batang: mangga 12, jeruk 30": {"kind": "bars", "items": ["mangga 12", "jeruk 30"]},
    "grafik batang kertas 2 menit dan batu 9 tahun, muncul satu-satu": {
        "kind": "bars",
        "items": ["kertas 2 menit", "batu 9 tahun"],
    },
    "two bars, A is taller than B": {"kind": "bars", "items": ["A", "B"], "tallest": "A"},
    "two bars: patience is higher than talent": {
        "kind": "bars",
        "items": ["patience", "talent"],
        "tallest": "patience",
    },
    "dua batang, sabar lebih tinggi daripada bakat": {
        "kind": "bars",
        "items": ["sabar", "bakat"],
        "tallest": "sabar",
    },
    "Pie chart 45% 35% 20%": {"kind": "pie", "items": ["45%", "35%", "20%"]},
    "pie chart: 80% sea, 20% sand": {"kind": "pie", "items": ["80% sea", "20% sand"]},
    "a circle divided in three 70 20 10": {"kind": "pie", "items": ["70", "20", "10"]},
    "Diagram lingkaran dibagi dua 75% 25%, muncul satu-satu": {"kind": "pie", "items": ["75%", "25%"]},
    "a line graph going up": {"kind": "line", "way": ["up"]},
    "a red graph of rainfall going down": {"kind": "line", "colour": "red", "label": "rainfall", "way": ["down"]},
    "a falling curve": {"kind": "line", "way": ["down"]},
    "chart rises then crashes": {"kind": "line", "way": ["up", "down"]},
    "the graph goes down and then up": {"kind": "line", "way": ["down", "up"]},
    "grafik naik": {"kind": "line", "way": ["up"]},
    "grafik naik lalu anjlok": {"kind": "line", "way": ["up", "down"]},
    "the graph goes back up": {"kind": "line", "way": ["up"]},
    "Rainfall graph drops to zero": {"kind": "line", "label": "Rainfall", "levels": ["high", "0"]},
    "ticket price chart climbs to $45": {"kind": "line", "label": "ticket price", "levels": ["low", "$45"]},
    "line graph of soil moisture, from 90% down to 30% over 12 days": {
        "kind": "line",
        "label": "soil moisture",
        "levels": ["90%", "30%"],
        "over": "12 days",
    },
    "curve of speed from 4 km to 9 km": {"kind": "line", "label": "speed", "levels": ["4 km", "9 km"]},
    "donations graph goes from $3k to $8k, then falls to $5k": {
        "kind": "line",
        "label": "donations",
        "levels": ["$3k", "$8k", "$5k"],
    },
    "donations go from $3k to $8k": {"kind": "line", "label": "donations", "levels": ["$3k", "$8k"]},
    "the blue graph goes up, then drops to zero": {
        "kind": "line",
        "colour": "blue",
        "way": ["up"],
        "levels": ["0"],
    },
    "grafik curah hujan turun dari 80% ke 15%, lalu naik lagi": {
        "kind": "line",
        "label": "curah hujan",
        "levels": ["80%", "15%"],
        "way": ["up"],
    },
    "grafik tabungan naik dari Rp2 juta ke Rp7 juta": {
        "kind": "line",
        "label": "tabungan",
        "levels": ["Rp2 juta", "Rp7 juta"],
    },
    'The sentence "The soup is ..." with bars for hot 71%, cold 25% and purple 4%': {
        "kind": "meters",
        "label": "The soup is ...",
        "items": ["hot 71%", "cold 25%", "purple 4%"],
    },
    "progress bars for walls 90%, roof 35%": {"kind": "meters", "items": ["walls 90%", "roof 35%"]},
    "bar kemajuan: dinding 90%, atap 35%": {"kind": "meters", "items": ["dinding 90%", "atap 35%"]},
    "bar chart comparing no lid 90 minutes and with lid 400 seconds": {
        "kind": "bars",
        "items": ["no lid 90 minutes", "with lid 400 seconds"],
    },
    "three bars: A 15%, B 25%, C 60%": {"kind": "bars", "items": ["A 15%", "B 25%", "C 60%"]},
    "pie chart: NASA 70, ESA 30": {"kind": "pie", "items": ["NASA 70", "ESA 30"]},
    "comparing no lid 900 seconds and with lid 400 seconds": {
        "kind": "bars",
        "items": ["no lid 900 seconds", "with lid 400 seconds"],
    },
    "grafik batang: tanpa tutup 15 menit, dengan tutup 6 menit": {
        "kind": "bars",
        "items": ["tanpa tutup 15 menit", "dengan tutup 6 menit"],
    },
}


@pytest.mark.parametrize("cue", READ)
def test_a_chart_is_read_with_its_entries_or_its_way(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("chart", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    "cue",
    [
        "bar chart",
        "pie chart of an apple",
        "bar chart with a rocket",
        "a circle divided into four",
        "three bars of chocolate",
        "two bars of gold",
        "a woman at a bar with 2 stools",
        "graph of a network",
        "a table with columns fruit and price: fig 5, plum 7",
        "Angkanya naik dari Rp25.000 sampe Rp750.000",
        "counter from 0 to 100 with a rising curve behind it",
        "a graph",
        "grafik penjualan",
        "graph of sales",
        "A man looks at a graph going up",
        "comparing phone 12 and phone 14",
        "an elevator goes from 1 to 9",
        'the sentence "Have a nice day"',
    ],
)
def test_what_is_no_chart_with_figures_is_left_to_others(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "chart"


def test_what_a_chart_does_not_show_is_told(tmp_path: Path, cache: Path) -> None:
    film = directed("pie chart 60% 40%. A parrot flies past", tmp_path, cache)
    assert any("parrot" in d.message for d in film.diagnostics if d.severity > Severity.INFO)


@pytest.mark.parametrize(
    ("cue", "word"),
    [
        ("grafik curah hujan turun dari 80% ke 15%, lalu naik lagi setelah dirawat", "dirawat"),
        ("the graph drops to rock bottom", "bottom"),
        ("rainfall graph drops to zero while a dog barks", "dog"),
    ],
)
def test_what_a_line_does_not_show_is_told(cue: str, word: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert cued(film).scene == "chart"
    assert any(word in d.message for d in film.diagnostics if d.severity > Severity.INFO)


def test_each_entry_keeps_to_its_words(tmp_path: Path, cache: Path) -> None:
    said = "There are thirty pears on the tree, while of the apples only twelve are left."
    film = directed("bar chart: apples 12, pears 30", tmp_path, cache, said)
    assert film.script is not None
    words = {moment.name: film.script.words[moment.word].text for moment in cued(film).moments}
    assert words == {"entry-1": "apples", "entry-2": "pears"}


@pytest.mark.parametrize(
    ("cue", "params"),
    [
        (
            "bar chart of foam: no soap, 2 min, 4 min, each bar taller",
            {"kind": "bars", "label": "foam", "items": ["no soap", "2 min", "4 min"], "rising": "up"},
        ),
        (
            "grafik batang busa: tanpa sabun, 2 menit, 4 menit, tiap batang makin tinggi",
            {"kind": "bars", "label": "busa", "items": ["tanpa sabun", "2 menit", "4 menit"], "rising": "up"},
        ),
        (
            "bar chart of fruit: figs 3, plums 9, each bar taller than the last",
            {"kind": "bars", "label": "fruit", "items": ["figs 3", "plums 9"]},
        ),
        ("bar chart with 2 GB, 8 GB, 16 GB", {"kind": "bars", "items": ["2 GB", "8 GB", "16 GB"]}),
        ("line graph of rain, climbing sharply", {"kind": "line", "label": "rain", "way": ["fast up"]}),
        ("grafik hujan naik tajam", {"kind": "line", "label": "hujan", "way": ["fast up"]}),
        ("grafik hujan naik dikit", {"kind": "line", "label": "hujan", "way": ["slight up"]}),
        (
            "a loading bar that fills slowly and then fast",
            {"kind": "level", "vessel": "bar", "levels": ["100%"], "course": "slow then fast"},
        ),
        ("progress bar terisi penuh", {"kind": "level", "vessel": "bar", "levels": ["100%"]}),
    ],
)
def test_names_with_numbers_in_them_are_names_and_courses_are_kept(
    cue: str, params: dict[str, Any], tmp_path: Path, cache: Path
) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    assert (panel.scene, panel.params) == ("chart", params)


@pytest.mark.parametrize(
    "cue",
    [
        "bar chart foam: no soap, 2 min, 4 min",
        "bar chart of foam: no soap, 0.2s, 0.4s",
        "diagram batang busa: tanpa sabun, 2 menit, 4 menit",
        "bar chart of rain: 2021, 2022, 2023",
    ],
)
def test_bars_of_which_no_figure_is_told_are_told_as_missing(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert cued(film).scene != "chart"
    assert any(d.severity > Severity.INFO for d in film.diagnostics)
