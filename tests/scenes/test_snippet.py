"""What happens to small pieces of code in an editor: signs, strokes, lines that come and go, outputs, rows."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from closely import ROOT, closely
from manim import Group
from pydantic import ValidationError
from watching import watch

from cuereel.scene.coding.history import SAMPLE, SPARE, history_of, line_named, with_line
from cuereel.scene.coding.pieces import pieces, set_rows
from cuereel.scene.coding.records import cell_of, columns_of, one_of, table_of
from cuereel.scene.coding.step import Step
from cuereel.scene.coding.strip import role_of
from cuereel.scene.load import load_scene

FAMILY = "ibm-plex-mono"
DELETE = {
    "code": "DELETE FROM users;",
    "steps": [{"vanish": "all"}, {"add": "WHERE id = 3;"}, {"vanish": "one"}],
}
TWICE = {"code": "if age > 60", "steps": [{"cross": "it"}, {"fix": "age >= 60"}, {"check": "it"}]}


def parts(scene: Any) -> dict[str, Any]:
    out = {f"{note.verb}": note.body for note in scene._notes._notes}
    out["code"] = Group(*(piece.glyphs for piece in scene._panes[0].pieces))
    if scene._below.result:
        out |= {f"row {at}": row for at, row in enumerate(scene._below.result._rows, start=1)}
    if scene._below.strip:
        out |= {f"output {at}": each.rig.mobject for at, each in enumerate(scene._below.strip._outputs, start=1)}
    return out


def steps(*each: dict[str, Any]) -> list[Step]:
    return [Step(**one) for one in each]


def test_a_sign_lands_on_its_word_and_goes_with_what_it_was_for() -> None:
    moments = {"code": 4, "cross": 30, "fix": 60, "check": 90}
    scene, seen = closely("editor", TWICE, parts, moments=moments, frames=110)
    for sign in ("cross", "check"):
        first = seen.first_seen(sign)
        assert first is not None and moments[sign] - 3 <= first <= moments[sign]
    cross, check = (note.body[0].fill_rgbas[0, 3] for note in scene._notes._notes)
    assert (cross, check) == (0, 1)


def test_a_condition_that_is_put_right_keeps_what_stands_around_it() -> None:
    made = history_of("if age > 60", steps({"fix": "age >= 60"}), 1, FAMILY)
    assert made.versions[-1] == ["if age >= 60"]
    rows = [set_rows([line], 40) for version in made.versions for line in version]
    found = pieces(rows, "python")
    assert {piece.text for piece in found if len(piece.places) == 1} == {">", ">="}


def test_a_line_is_found_by_its_number_its_place_what_it_does_and_what_it_says() -> None:
    named = [line_named(ref, SAMPLE, 1) for ref in (2, "last", "loop", "print", "item in", "return")]
    assert named == [1, 3, 1, 3, 1, None]
    assert line_named(12, ["a"], 12) == 0


def test_lines_are_followed_through_what_is_done_to_others() -> None:
    made = history_of("a = 1\nb = 2\nc = 3", steps({"delete": 1}, {"add": "d = 4"}, {"fix": "c = 5"}), 1, FAMILY)
    assert made.versions[-1] == ["b = 2", "c = 5", "d = 4"]
    assert made.later(1, 0, 1) == 0 and made.later(0, 0, 1) is None
    assert made.ends(2, 0) == 3 and made.ends(1, 0) is None


def test_a_line_that_is_added_stands_where_it_belongs() -> None:
    assert with_line(["DELETE FROM a;"], "WHERE id = 1") == (["DELETE FROM a", "WHERE id = 1;"], 1)
    assert with_line(["def f():"], "return 1") == (["def f():", "    return 1"], 1)
    assert with_line(["if (a) {", "}"], "b();")[0] == ["if (a) {", "    b();", "}"]
    assert with_line([""], "a = 1")[0] == ["a = 1"]


def test_code_that_nobody_gives_is_a_sample_only_where_its_lines_are_spoken_of() -> None:
    assert history_of("", steps({"mark": "loop"}), 1, FAMILY).versions[0] == list(SAMPLE)
    assert history_of("", steps({"delete": "it"}), 1, FAMILY).versions == [list(SPARE), [SPARE[0], SPARE[2]]]
    assert history_of("", [], 1, FAMILY).versions == [[""]]


def test_rows_vanish_come_back_with_the_change_and_the_one_goes_that_the_query_picks() -> None:
    moments = {"code": 4, "vanish-1": 40, "add": 80, "vanish-2": 120}
    scene, seen = closely("editor", DELETE, parts, moments=moments, frames=160)
    assert seen.first_seen("row 4") is not None and seen.first_seen("row 4") < 20
    shown = [row[0].fill_rgbas[0, 3] > 0 for row in scene._below.result._rows]
    assert shown == [True, True, False, True]
    track = scene._below.result._seen
    assert [each.at(78) for each in track] == [0.0] * 4 and [each.at(110) for each in track] == [1.0] * 4


def test_rows_of_a_result_come_one_by_one() -> None:
    params = {"code": "SELECT name FROM users", "steps": [{"rows": 3}]}
    _, seen = closely("editor", params, parts, moments={"code": 4, "rows": 40}, frames=110)
    firsts = [seen.first_seen(f"row {at}") for at in (1, 2, 3)]
    assert firsts[0] is not None and 37 <= firsts[0] <= 40
    assert all(b is not None and a is not None and b - a >= 5 for a, b in pairwise(firsts))


def test_an_output_takes_the_place_of_the_one_before() -> None:
    params = {"code": "ask()", "steps": [{"output": "404"}, {"output": "200"}]}
    moments = {"code": 4, "output-1": 30, "output-2": 60}
    scene, seen = closely("editor", params, parts, moments=moments, frames=90)
    first = seen.first_seen("output 2")
    assert first is not None and 57 <= first <= 60
    shown = [each.rig.mobject[0][0].fill_rgbas[0, 3] for each in scene._below.strip._outputs]
    assert shown == [0, 1]
    assert [role_of(Step(output=said)) for said in ("404", "200 OK", "7", "TypeError")] == ["bad", "good", "ink", "bad"]


def test_what_a_result_shows_is_told_by_the_query() -> None:
    assert columns_of("SELECT u.name, age AS years FROM users u") == ("name", "years")
    assert columns_of("SELECT * FROM a") == ("id", "name") and columns_of("UPDATE a SET b = 1") == ("id", "b")
    assert (cell_of("id", 2), cell_of("shape", 0)) == ("3", "")
    assert one_of("DELETE FROM a WHERE id = 3") == 3 and table_of("DELETE FROM users;") == "users"


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize(
    "params",
    [
        TWICE,
        DELETE,
        {"code": "total = a + b", "steps": [{"output": "a rather long line that a program prints at its end"}]},
        {"code": "\n".join(f"line_{n} = {n}" for n in range(1, 9)), "steps": [{"strike": 7}, {"delete": 7}]},
    ],
)
def test_all_of_it_stays_in_the_frame_and_clear_of_the_captions(params: dict[str, Any], format_name: str) -> None:
    scene, seen = closely("editor", params, parts, frames=40, format_name=format_name)
    assert seen.is_within("code", scene.stage.clear, slack=0.15)
    assert scene._panes[0].size >= 44
    if scene._below.result:
        assert scene._below.result.size >= 40
        assert scene._below.result.box.bottom >= scene.stage.clear.bottom - 0.1


def test_code_that_is_too_long_to_be_read_is_refused() -> None:
    params = load_scene(ROOT / "scenes" / "editor.py").Params
    for code in ("a = 1\n" * 11, "a" * 301):
        with pytest.raises(ValidationError, match="too small"):
            params(code=code)


def test_steps_without_code_and_in_any_length_are_played_to_the_end() -> None:
    every = [
        *({"mark": "loop"}, {"cross": 9}, {"strike": "nowhere"}, {"delete": 99}, {"row": 5}, {"vanish": 4}),
        *({"check": "it"}, {"add": "x"}, {"delete": "last"}, {"output": ""}, {"rows": 1}, {"vanish": "one"}),
    ]
    for frames in (1, 4, 60):
        assert watch("editor", {"steps": every}, frames=frames).frames == frames
