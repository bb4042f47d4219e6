"""Cues for code: it is taken as it is written where it is quoted, labelled or assigns something, and not elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ: dict[str, dict[str, Any]] = {
    "if speed > 50 with a red cross, then it is fixed to speed >= 50 and a check pops up": {
        "code": "if speed > 50",
        "steps": [{"cross": "it"}, {"fix": "speed >= 50"}, {"check": "it"}],
    },
    "Show code k % 4, then it is fixed to k % 7 with a check": {
        "code": "k % 4",
        "steps": [{"fix": "k % 7"}, {"check": "it"}],
    },
    "kode lamps.off() lalu jadi lamps.on()": {"code": "lamps.off()", "steps": [{"fix": "lamps.on()"}]},
    'UPDATE lamps SET state = "on", then it is fixed by adding WHERE id = 8': {
        "code": 'UPDATE lamps SET state = "on"',
        "language": "sql",
        "steps": [{"add": "WHERE id = 8;"}],
    },
    "The word const pops up in the code": {"code": "total = 0;", "steps": [{"fix": "const total = 0;"}]},
    "Animasi kode diketik baris demi baris": {
        "code": "for item in cart:\n    total += item\nprint(total)",
        "typed": True,
    },
    "a for loop with a request inside it": {
        "code": "for id in ids:\n    data = api()\n    show(id)",
        "steps": [{"cross": 2}],
    },
    'code that adds 3 and 4 and prints "34", then the quotes are removed and it prints 7': {
        "code": 'print("3" + "4")',
        "steps": [{"output": "34"}, {"drop": "quotes"}, {"output": "7"}],
    },
    "line 7 of the code: limit = 0": {"code": "limit = 0", "first": 7},
    "baris 7 kode: batas = 0": {"code": "batas = 0", "first": 7},
    'Code: "sum(values)" being typed': {"code": "sum(values)", "typed": True},
    'code snippet: name = "Budi"': {"code": 'name = "Budi"'},
    'code: print("hi")': {"code": 'print( "hi" )'},
    "the code says n = 3 and then it is changed to n = 4": {"code": "n = 3", "steps": [{"fix": "n = 4"}]},
    'kode "if x" diganti jadi "if not x"': {"code": "if x", "steps": [{"fix": "if not x"}]},
    "an empty code editor with only a blinking cursor": {"code": ""},
    "editor kosong dengan kursor berkedip": {"code": ""},
    "two versions of the same code, left n = 1 and right n = 2": {"code": "n = 1", "steps": [{"beside": "n = 2"}]},
    "Code: n = largest(a, b, c)": {"code": "n = largest(a, b, c)"},
    "Code: let n = 5; being typed": {"code": "let n = 5;", "typed": True},
    "a code editor showing port = 8080": {"code": "port = 8080"},
    "code: for n in range(3): print(n)": {"code": "for n in range(3): print(n)"},
    "kode: return {a: 1}": {"code": "return {a: 1}"},
    "line 9 of the code: cart.sum = 5, then it is fixed to cart.total": {
        "code": "cart.sum = 5",
        "first": 9,
        "steps": [{"fix": "cart.total"}],
    },
    'types "heigth = 3" and changes it to "height = 30"': {
        "code": "heigth = 3",
        "typed": True,
        "steps": [{"fix": "height = 30"}],
    },
    'ngetik "hrga = 1" lalu diganti jadi "harga = 10"': {
        "code": "hrga = 1",
        "typed": True,
        "steps": [{"fix": "harga = 10"}],
    },
    "query SELECT * changed to SELECT city": {
        "code": "SELECT *",
        "language": "sql",
        "steps": [{"fix": "SELECT city"}],
    },
    "show the code `for n in range(5):`": {"code": "`for n in range(5):`"},
    "kode `n = 1` berubah jadi `n = 2`": {"code": "`n = 1`", "steps": [{"fix": "`n = 2`"}]},
    "the code n = 5 appears": {"code": "n = 5"},
    'monitor screen showing the code "n = 7"': {"code": "n = 7"},
}


@pytest.mark.parametrize("cue", READ)
def test_the_code_of_a_cue_is_what_stands_in_the_editor(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("editor", READ[cue])
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


ADDED: dict[str, dict[str, Any]] = {
    "line 2 is highlighted in red": {"mark": 2, "colour": "bad"},
    "baris 2 disorot": {"mark": 2, "colour": "accent"},
    '"WRONG" stamp': {"stamp": "WRONG", "colour": "accent"},
    'a red stamp that says "WRONG"': {"stamp": "WRONG", "colour": "bad"},
    'it is fixed to "b = 2"': {"fix": "b = 2"},
}


@pytest.mark.parametrize("cue", ADDED)
def test_what_follows_is_done_to_the_code_before(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(f"the code shows b = 1>\n<{cue}", tmp_path, cache)
    assert cued(film).params == {"code": "b = 1", "steps": [ADDED[cue]]}


@pytest.mark.parametrize("cue", ["tablet with code n = 7", 'tablet dengan kode "n = 7"'])
def test_what_the_code_stands_on_is_told(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert (cued(film).scene, cued(film).params) == ("editor", {"code": "n = 7"})
    assert any("tablet" in d.message for d in film.diagnostics if d.code == "partly-read")


def test_what_is_told_of_code_is_no_part_of_it(tmp_path: Path, cache: Path) -> None:
    film = directed("the code shows b = 1, then it is fixed to work on phones", tmp_path, cache)
    assert cued(film).params["code"] == "b = 1"
    assert any("phones" in d.message for d in film.diagnostics if d.code == "partly-read")


def test_a_fence_is_the_code_of_its_cue(tmp_path: Path, cache: Path) -> None:
    film = directed("this code>\n```python\nfor a in b:\n    print(a)\n```\n<line 2 turns green", tmp_path, cache)
    assert cued(film).params == {"code": "for a in b:\n    print(a)", "steps": [{"mark": 2, "colour": "good"}]}


OTHERS = ('a QR code "SCAN ME"', 'kode promo "HEMAT50"', 'a sign says "OPEN" then it is changed to "CLOSED"')


@pytest.mark.parametrize(
    "cue", ["someone writing code", "a line of code", "the code of conduct", "kode pos", "line 3", *OTHERS]
)
def test_one_that_quotes_no_code_is_none(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "editor"


def test_what_goes_on_beside_the_code_is_told(tmp_path: Path, cache: Path) -> None:
    for cue in ("Code: n = 1 with a purple frog", "Code: n = f(1, 2), highlighted by a purple frog"):
        film = directed(cue, tmp_path, cache)
        told = " ".join(d.message for d in film.diagnostics if d.severity > Severity.INFO)
        assert cued(film).params["code"] in ("n = 1", "n = f(1, 2)") and "purple" in told
