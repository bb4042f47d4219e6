"""Cues for a text of which parts are marked: which text, which part and how, and what is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cues.directed import cued, directed


@pytest.mark.parametrize(
    ("cue", "params"),
    [
        (
            "Email address kiki@post.org, the part before the @ is circled",
            {"text": "kiki@post.org", "steps": [{"circle": "before @"}]},
        ),
        (
            "alamat web https://buku.id/rak, bagian depannya disorot",
            {"text": "https://buku.id/rak", "steps": [{"highlight": "front"}]},
        ),
        (
            'The sentence "They was late", was is crossed out and changed to were',
            {"text": "They was late", "steps": [{"strike": "was"}, {"fix": "were"}]},
        ),
        (
            'kalimat "Aku mau antri", kata "antri" dicoret lalu diganti "antre"',
            {"text": "Aku mau antri", "steps": [{"strike": "antri"}, {"fix": "antre"}]},
        ),
        (
            '"Ready in ten minutes", underline the word "ten" in green',
            {"text": "Ready in ten minutes", "steps": [{"underline": "ten"}, {"colour": "green"}]},
        ),
        ("IP 172.20.1.8 is split into four blocks", None),
        ("the date 03/11, with arrows: month, day", {"text": "03/11", "steps": [{"label": "month"}, {"label": "day"}]}),
        (
            "A formula 8 - 2 x 3, 2 x 3 is highlighted, then = 2",
            {"text": "8 - 2 x 3", "steps": [{"highlight": "2 x 3"}, {"add": "= 2"}]},
        ),
        (
            "sebuah surat perjanjian dengan satu baris dilingkari merah",
            {"form": "contract", "steps": [{"circle": "it", "colour": "red"}]},
        ),
        (
            "password susu12 disilang, lalu 5uSu!Kental dicentang",
            {
                "form": "password",
                "text": "susu12",
                "steps": [{"cross": "it"}, {"next": "5uSu!Kental"}, {"check": "it"}],
            },
        ),
        (
            'Judul "Resep Ruti" dengan garis merah di bawahnya, terus dikoreksi jadi "Resep Roti"',
            {"text": "Resep Ruti", "steps": [{"underline": "it", "colour": "red"}, {"fix": "Resep Roti"}]},
        ),
        (
            'The phrase "Free beer" circled, then it is updated to "Free water"',
            {"text": "Free beer", "steps": [{"circle": "it"}, {"fix": "Free water"}]},
        ),
        (
            "kata atlit digarisbawahi merah lalu dibenerin jadi atlet",
            {"text": "atlit", "steps": [{"underline": "it", "colour": "red"}, {"fix": "atlet"}]},
        ),
        (
            'Tulisan "Masuk" dibalik jadi "Keluar"',
            {"text": "Masuk", "steps": [{"strike": "it"}, {"fix": "Keluar"}]},
        ),
        (
            "a calculation 6 juta x 20% = 2 juta, then it corrects the 20% to 10% and the answer becomes 600 ribu",
            {
                "text": "6 juta x 20% = 2 juta",
                "steps": [{"strike": "20%"}, {"fix": "10%"}, {"strike": "after ="}, {"fix": "600 ribu"}],
            },
        ),
        (
            "Hitungan 3 x 15 = 40, lalu hasilnya diganti 45",
            {"text": "3 x 15 = 40", "steps": [{"strike": "after ="}, {"fix": "45"}]},
        ),
        ("angka 4096, angka terakhir berkedip", {"text": "4096", "steps": [{"blink": "last digit"}]}),
    ],
)
def test_the_text_and_its_marks_are_read(cue: str, params: dict[str, Any] | None, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    if params is None:
        assert panel.scene != "marked_text"  # no text is called just "IP"
        return
    assert (panel.scene, panel.params) == ("marked_text", params)
    assert not panel.partly


@pytest.mark.parametrize(
    "cue",
    [
        'The sentence "I had been here", the verb is highlighted',
        "The email with the strange ending circled",
        'The word "soon" is highlighted while a train leaves',
        'The word "soon" underlined in red, then fixed to "late" and thrown away',
    ],
)
def test_what_cannot_be_shown_is_told(cue: str, tmp_path: Path, cache: Path) -> None:
    panel = cued(directed(cue, tmp_path, cache))
    assert panel.partly or panel.scene == "placeholder"


@pytest.mark.parametrize(
    ("cue", "scene"),
    [
        ('Big text "No refunds"', "text_card"),
        ('"No refunds" is crossed out', "text_card"),
        ("Code: total = 5, line 1 is highlighted", "editor"),
        ("The website kopi.id opens", "link"),
    ],
)
def test_what_others_show_is_left_to_them(cue: str, scene: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene == scene
