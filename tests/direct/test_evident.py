"""What is seen though nothing is called so: a row, a pace, a change; and how what is missing is called."""

from __future__ import annotations

import pytest

from cuereel.direct.audit import unseen
from cuereel.direct.draft import Draft
from cuereel.direct.evident import really_missing
from tests.direct.library import CATALOG


def of(scene, **params):
    return Draft(CATALOG[scene], params, [0], (0, 1), None)


ROW = of("icons", items=["lute", "drum", "harp"])
ONE = of("picture", image="lute")
STEP = of("checkout", steps=[{"press": "save"}])
TURN = of("checkout", steps=[{"who": "lute", "does": "becomes", "to": "drum"}])


@pytest.mark.parametrize(
    ("words", "text", "draft", "left"),
    [
        (["row"], "lute, drum and harp in a row", ROW, []),
        (["berjejer"], "kecapi, drum dan harpa berjejer", ROW, []),
        (["row"], "a row of lutes", ONE, ["row"]),
        (["slowly"], "a save button is slowly pressed", STEP, []),
        (["pelan-pelan"], "tombol simpan ditekan pelan-pelan", STEP, []),
        (["slowly"], "a lute slowly burning", ONE, ["slowly"]),
        (["same", "time"], "pressed at the same time", STEP, []),
        (["changes"], "then it changes to a drum", TURN, []),
        (["changes", "changed"], "it changes to a drum, then is changed", TURN, ["changes", "changed"]),
        (["cross", "one"], "a cross on each one", ONE, ["cross"]),
        (["arrow"], "garis dari kota ke desa", ONE, ["garis"]),
        (["lute", "arrow"], "a lute and a drum", ONE, ["lute"]),
    ],
)
def test_what_goes_without_saying_is_not_told(words, text, draft, left):
    assert really_missing(words, text, [draft]) == left


def test_a_number_that_was_taken_for_a_name_is_told():
    assert unseen("two save buttons", (), [of("checkout", steps=[{"press": "two save"}])]) == ["two", "buttons"]
    assert unseen("a clock at 2 AM and a lute", (), [of("icons", items=["clock", "lute"])]) == ["2", "AM"]
