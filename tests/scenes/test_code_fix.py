"""The bug and its repair: the loop really runs, and every beat of the story is on its moment."""

from __future__ import annotations

import numpy as np
import pytest
from manim import ManimColor, Mobject, VMobject
from pydantic import ValidationError
from watching import Watched, watch

from cuereel.scene.bug.flip import Flip
from cuereel.scene.bug.story import MOMENTS
from cuereel.scene.code import break_code, fit_code, tokens
from cuereel.scene.loop import Loop, counted, find_repair
from cuereel.scene.score import with_moments

STORY = {"task": 2, "run": 16, "look": 92, "fix": 140, "rerun": 156}


@pytest.mark.parametrize(
    ("first", "last", "shown", "before", "after"),
    [(1, 3, 2, "<", "<="), (1, 5, 4, "<", "<="), (0, 9, 8, "<", "<="), (5, 1, 2, ">", ">="), (1, 3, 4, "<=", "<"),
     (1, 3, 2, ">", ">="), (1, 3, 2, "3", "4"), (1, 100, 99, "<", "<=")],
)  # fmt: skip
def test_the_loop_found_prints_what_the_cue_says_before_and_after(
    first: int, last: int, shown: int, before: str, after: str
) -> None:
    repair = find_repair(counted(first, last), counted(first, shown), before, after)
    assert repair is not None
    assert repair.buggy.prints() == counted(first, shown)
    assert repair.fixed.prints() == counted(first, last)


def test_greater_than_counts_upwards_with_the_limit_on_the_left() -> None:
    repair = find_repair((1, 2, 3), (1, 2), ">", ">=")
    assert repair is not None
    assert repair.buggy.condition() == "3 > i"


def test_a_change_that_cannot_cause_the_bug_is_the_authors_to_hear_of() -> None:
    with pytest.raises(ValidationError, match="no loop shows 1-1"):
        watch("code_fix", {"first": 1, "last": 9, "shown_last": 1, "before": "<", "after": "<="}, frames=2)


def test_an_endless_loop_ends() -> None:
    assert len(Loop(1, "!=", 0, 1).prints()) == 2000


def test_a_change_left_unsaid_is_the_usual_one() -> None:
    film = watch("code_fix", {"first": 1, "last": 3, "shown_last": 4}, frames=2)
    assert film.scene.params.tokens() == ("<=", "<")


@pytest.mark.parametrize("language", ["en", "id"])
def test_every_beat_lands_on_its_moment(language: str) -> None:
    film = watch("code_fix", moments=STORY, frames=190, language=language)
    assert film.frames == 190
    assert [name for name, frame in STORY.items() if not film.lands(frame)] == []
    assert film.longest_rest < 90


@pytest.mark.parametrize("frames", [3, 20, 60, 300])
def test_it_plays_in_whatever_time_there_is(frames: int) -> None:
    assert watch("code_fix", frames=frames).frames == frames


@pytest.mark.parametrize(
    "params",
    [
        {"first": 0, "last": 9, "shown_last": 8},
        {"first": 1, "last": 100, "shown_last": 99},
        {"first": 5, "last": 1, "shown_last": 2, "language": "python"},
        {"first": 1, "last": 3, "shown_last": 4},
        {"first": 1, "last": 3, "shown_last": 2, "before": "3", "after": "4"},
        {
            "first": 1,
            "last": 3,
            "shown_last": 2,
            "task": "Tampilkan semua nomor antrean hari ini tanpa ada yang tertinggal",
        },
    ],
)
@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_nothing_leaves_the_frame_or_reaches_the_captions(params: dict[str, object], format_name: str) -> None:
    hurried = {"task": 1, "run": 4, "look": 22, "fix": 30, "rerun": 36}
    film = watch("code_fix", params, moments=hurried, frames=50, format_name=format_name)
    clear = film.scene.stage.clear
    for shape in (film.scene.editor.lines, film.scene.terminal.output, film.scene.task.body):
        low, high = shape.get_corner([-1, -1, 0]), shape.get_corner([1, 1, 0])
        assert low[0] >= clear.left - 0.7
        assert high[0] <= clear.right + 0.7
        assert low[1] >= clear.bottom - 0.6


def test_beats_bound_out_of_order_are_told_in_order() -> None:
    film = watch("code_fix", moments={"task": 40, "run": 10, "look": 50, "fix": 20, "rerun": 60}, frames=80)
    assert film.frames == 80


def test_only_the_changed_token_and_what_follows_it_move() -> None:
    film = watch("code_fix", moments=STORY, frames=190)
    line, token = film.scene.stepping.changed
    real, before = film.scene.editor.line(line), film.scene.repair.buggy.condition()
    assert before == "i < 3"
    assert [len(part) for part in real][token] == 2
    other = watch("code_fix", moments=STORY, frames=10)
    for at, (moved, still) in enumerate(zip(real, other.scene.editor.line(line), strict=True)):
        same = abs(moved.get_left()[0] - still.get_left()[0]) < 1e-6
        assert same == (at < token)


def test_missing_moments_are_set_between_their_neighbours() -> None:
    film = watch("code_fix", moments={"task": 0, "fix": 90}, frames=120)
    brief = with_moments(film.scene.brief, MOMENTS)
    assert [brief.moments[name] for name in MOMENTS] == [0, 13, 26, 39, 51, 64, 77, 90, 105]


def test_tokens_keep_their_columns_and_have_no_ligatures() -> None:
    found = {token.text: token for token in tokens("for (let i = 1; i <= 3; i++) {")}
    assert found["<="].column == 18
    assert found["for"].role == "cool"


@pytest.mark.parametrize("columns", range(8, 32))
def test_broken_code_fits_its_columns_and_loses_no_sign(columns: int) -> None:
    line = "for (let i = 1; i < 3; i++) {"
    broken = break_code(line, columns)
    assert all(len(part) <= columns for part in broken)
    assert "".join("".join(broken).split()) == "".join(line.split())


def test_code_is_never_set_smaller_than_it_can_be_read() -> None:
    size, lines = fit_code(["x" * 200], 800, 100)
    assert size >= 44
    assert len(lines) > 1


def test_the_loupe_shows_what_lies_under_it_wherever_it_is() -> None:
    film = watch("code_fix", moments=STORY, frames=98)
    loupe = film.scene.loupe
    before = loupe.subject[0][0].get_center() - loupe.centre
    loupe.place(loupe.centre + 1.0)
    after = loupe.subject[0][0].get_center() - loupe.centre
    assert abs(after - (before - loupe.power)).max() < 1e-6


def test_a_failure_pinned_after_the_look_comes_before_it() -> None:
    told = {"task": 12, "run": 47, "fail": 153, "look": 96, "detail": 118, "fix": 129, "rerun": 166}
    beats = watch("code_fix", moments=told, frames=183).scene._beats()
    assert beats.run < beats.fail < beats.look


SAID = ("satu", "detail", "kecil", "bisa", "merusak", "segalanya.")
DAMAGING = {"task": 12, "run": 47, "fail": 70, "look": 96, "detail": 118, "small": 129, "ruin": 153, "fix": 166} | {
    f"word-{at}": frame for at, frame in enumerate((110, 118, 129, 144, 153, 166), start=1)
}
"""A narration that ends on what such a bug ruins, at the pace of a film of a minute."""

NAMING = {"task": 5, "run": 19, "fail": 64, "look": 109, "detail": 161, "small": 174, "fix": 174, "rerun": 174}
"""One that ends on the small detail itself."""

WIPED = 4
"""Frames at a shot's end that the wipe of a chapter covers."""


@pytest.mark.parametrize(("moments", "words", "frames"), [(DAMAGING, SAID, 183), (NAMING, (), 184)])
def test_what_fails_stays_red_until_it_is_put_right_and_nothing_is_red_from_then_on(
    moments: dict[str, int], words: tuple[str, ...], frames: int
) -> None:
    film = watch("code_fix", moments=moments, frames=frames, words=words)
    beats = film.scene._beats()
    reds = {at: _reds(film, shown) for at, shown in zip(range(0, frames, 10), film.seen, strict=True)}
    least = reds[0]  # the first of the window's three dots
    seen = [at for at, red in reds.items() if red > least]
    assert seen == [at for at in reds if beats.fail <= at < beats.fix + 3]


def test_ruin_repair_and_rerun_are_seen_one_after_the_other_where_the_narration_ends_on_the_ruin() -> None:
    film = watch("code_fix", moments=DAMAGING, frames=183, words=SAID)
    beats = film.scene._beats()
    assert [name for name, at in DAMAGING.items() if name in MOMENTS and not film.lands(at)] == []
    assert beats.away + 6 <= beats.ruin < beats.fix - 8, "the loupe is gone, the ruin is seen"
    assert beats.fix == DAMAGING["fix"] - 1, "it is put right on the word that was given for it"
    assert beats.fix + 2 <= beats.again < beats.done - 1, "the sign comes first, the numbers one by one"
    assert beats.done <= 183 - WIPED - 10, "all is green for a while"
    calm = watch("code_fix", moments=DAMAGING, frames=60, words=SAID).scene.editor
    for line, straight in zip(film.scene.editor.lines[::2], calm.lines[::2], strict=True):
        assert line.get_center() == pytest.approx(straight.get_center()), "it stands upright again"


def test_a_repair_that_is_spoken_of_keeps_its_word_after_a_ruin() -> None:
    moments = DAMAGING | {"word-6": 150, "ruin": 150, "word-7": 162, "fix": 162, "rerun": 162}
    words = (*SAID[:5], "rusak,", "perbaiki")
    beats = watch("code_fix", moments=moments, frames=196, words=words).scene._beats()
    assert beats.fix == 161
    assert beats.done >= beats.fix + 10


def test_nothing_is_put_right_while_it_is_still_said_what_is_ruined() -> None:
    moments = DAMAGING | {"word-6": 150, "ruin": 150, "word-7": 162, "end-7": 178, "fix": 162, "rerun": 162}
    words = (*SAID[:5], "merusak", "semuanya.")
    beats = watch("code_fix", moments=moments, frames=196, words=words).scene._beats()
    assert beats.fix >= 178 and 196 - WIPED - beats.done >= 10
    beats = watch("code_fix", moments=moments, frames=205, words=words).scene._beats()
    assert beats.fix == 179 and beats.done - beats.again == 6, "behind its last word, and then one by one"
    assert 205 - WIPED - beats.checked >= 10, "all is green for a while before the wipe"


def test_a_last_word_that_is_the_damage_is_said_to_its_end_before_it_is_put_right() -> None:
    moments = DAMAGING | {"word-6": 150, "end-6": 166, "ruin": 150, "fix": 160, "rerun": 160}
    beats = watch("code_fix", moments=moments, frames=205, words=(*SAID[:4], "ikut", "rusak.")).scene._beats()
    assert beats.fix == 167


def test_what_is_named_last_is_put_right_on_its_name_and_runs_at_once() -> None:
    film = watch("code_fix", moments=NAMING, frames=184)
    beats = film.scene._beats()
    assert (beats.fix, beats.ruin) == (152, None), "a little ahead, so that it is seen to work"
    assert film.lands(161)
    assert film.lands(174)
    assert beats.look < beats.detail < beats.small < beats.fix < beats.away, "it is put right under the loupe"
    assert beats.fix + 4 <= beats.again <= beats.done - 3
    assert beats.away + 4 <= beats.fix + 6, "the loupe is gone before there is something else to look at"
    assert beats.done < beats.checked, "one place to look at, then the other"
    assert beats.done <= 184 - WIPED - 10


def test_what_is_named_too_late_to_be_seen_run_is_put_right_on_a_word_before_it() -> None:
    late = NAMING | {"word-1": 150, "word-2": 157, "word-3": 161, "word-4": 174}
    beats = watch("code_fix", moments=late, frames=192, words=("kamu", "ke", "detil", "kecil.")).scene._beats()
    assert beats.fix == 156, "on the word before its name"
    assert 192 - WIPED - beats.checked >= 15, "all is green for half a second"


def test_a_number_that_comes_anew_is_never_seen_together_with_the_one_before() -> None:
    scene = watch("code_fix", frames=3).scene
    old, new = scene.terminal._tile(1, "ink"), scene.terminal._tile(1, "good")
    scene.add(old)
    flip, seen = Flip(scene, old, new), []
    scene.add(flip.mobject)
    for frame in range(1, 8):
        flip.interpolate(frame / 7)
        there = {id(each) for each in scene.get_mobject_family_members()}
        seen.append([id(tile[0]) in there and tile[0].get_fill_opacity() > 0 for tile in (old, new)])
    assert seen == [[True, False]] * 2 + [[False, True]] * 5


def test_where_there_is_time_it_is_put_right_on_the_word_for_that_and_has_run_by_the_next() -> None:
    moments = {"task": 6, "run": 32, "look": 100, "detail": 130, "small": 140, "fix": 196, "rerun": 221}
    film = watch("code_fix", moments=moments, frames=248)
    beats = film.scene._beats()
    assert (beats.detail, beats.small, beats.fix, beats.done) == (129, 139, 195, 215)
    assert beats.fix < beats.again < beats.done


def test_the_second_run_comes_in_the_place_of_the_first() -> None:
    film = watch("code_fix", moments=STORY, frames=190)
    terminal = film.scene.terminal
    assert list(terminal.tiles) == [1, 2, 3]
    assert [tile.get_center()[0] for tile in terminal.output] == pytest.approx(
        [terminal.place(n)[0] for n in (1, 2, 3)]
    )
    extra = watch("code_fix", {"first": 1, "last": 3, "shown_last": 4}, moments=STORY, frames=190)
    assert list(extra.scene.terminal.tiles) == [1, 2, 3], "what was too much is gone"


def test_only_the_condition_is_seen_under_the_loupe_and_it_is_clear_of_the_rim() -> None:
    for frames in (100, 150):
        loupe = watch("code_fix", moments=STORY, frames=frames).scene.loupe
        seen = [glyph for glyph in loupe.subject.family_members_with_points() if glyph.get_fill_opacity() > 0]
        reach = max(abs(float(x - loupe.centre[0])) for glyph in seen for x in glyph.points[:, 0])
        assert 0.6 < reach / (loupe.lens.width / 2) < 0.92


def test_the_loupe_lies_on_the_stage_with_what_is_said_below_it() -> None:
    for format_name in ("shorts", "square", "wide"):
        scene = watch("code_fix", moments=STORY, frames=100, format_name=format_name).scene
        clear, glass = scene.stage.clear, scene.loupe.lens
        assert glass.get_top()[1] <= clear.top + 1e-6
        assert glass.get_bottom()[1] - 1.0 >= clear.bottom
        assert [scene.loupe.subject[0].get_center()[1]] == pytest.approx([glass.get_center()[1]], abs=0.15)


def _reds(film: Watched, shown: list[Mobject]) -> int:
    red = ManimColor(film.scene.colour("bad")).to_rgb()
    filled = [shape for shape in shown if isinstance(shape, VMobject) and shape.get_fill_opacity() > 0.3]
    return sum(bool(np.allclose(shape.get_fill_color().to_rgb(), red, atol=0.02)) for shape in filled)


def test_a_shake_leaves_things_where_they_were() -> None:
    film = watch("code_fix", moments=STORY, frames=190)
    for thing, box in ((film.scene.terminal.body[0][-1], film.scene.terminal.box), (film.scene.editor.rim, None)):
        middle = (box or film.scene.editor.box).center
        assert abs(thing.get_center() - middle).max() < 1e-6


def test_the_code_is_set_in_from_the_first_frames_on() -> None:
    film = watch("code_fix", moments=STORY, frames=190)
    assert len(film.changed & set(range(1, 12))) > 6


def test_a_pointer_goes_from_what_failed_to_the_faulty_line_where_there_is_time_before_the_look(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tips: list[float] = []
    monkeypatch.setattr("cuereel.scene.bug.walk.Pointer.pose", lambda _, place, *rest: tips.append(float(place[1])))
    for look, walks in ((130, True), (84, False)):
        tips.clear()
        told = {**NAMING, "look": look, "detail": look + 50, "small": look + 60, "fix": look + 60, "rerun": look + 60}
        bench = watch("code_fix", moments=told, frames=look + 6).scene.runs.bench
        line, token = bench.stepping.changed
        assert bool(tips) == walks
        if walks:
            assert (
                min(tips) < bench.terminal.box.top < bench.editor.line(line)[token].get_bottom()[1] <= max(tips) + 0.01
            )
