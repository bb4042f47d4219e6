"""The bug and its repair: the loop really runs, and every beat of the story is on its moment."""

from __future__ import annotations

import numpy as np
import pytest
from manim import ManimColor, Mobject, VMobject
from pydantic import ValidationError
from watching import Watched, watch

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
        assert same == (at <= token)


def test_missing_moments_are_set_between_their_neighbours() -> None:
    film = watch("code_fix", moments={"task": 0, "fix": 90}, frames=120)
    brief = with_moments(film.scene.brief, MOMENTS)
    assert [brief.moments[name] for name in MOMENTS] == [0, 18, 36, 54, 72, 90, 100, 110]


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


@pytest.mark.parametrize(
    ("detail", "fix", "frames"), [(161, 174, 184), (200, 215, 267), (118, 129, 183), (50, 60, 300)]
)
def test_the_success_is_held_at_the_end_however_late_the_repair_comes(detail: int, fix: int, frames: int) -> None:
    moments = {"task": 5, "run": 19, "look": min(96, detail - 20), "detail": detail, "fix": fix, "rerun": frames - 10}
    film = watch("code_fix", moments=moments, frames=frames)
    beats = film.scene._beats()
    assert film.lands(detail)
    assert film.lands(fix)
    assert frames - beats.done >= 9
    assert film.lands(beats.done)


def test_the_loupe_shows_what_lies_under_it_wherever_it_is() -> None:
    film = watch("code_fix", moments=STORY, frames=100)
    loupe = film.scene.loupe
    before = loupe.subject[0][0].get_center() - loupe.centre
    loupe.place(loupe.centre + 1.0)
    after = loupe.subject[0][0].get_center() - loupe.centre
    assert abs(after - (before - loupe.power)).max() < 1e-6


def test_the_repair_is_on_the_second_word_for_it_where_time_is_left_and_on_the_first_where_not() -> None:
    told = {"task": 4, "run": 16, "look": 60, "detail": 90, "fix": 102, "rerun": 135}
    early, late = (watch("code_fix", moments=told, frames=frames).scene._beats() for frames in (160, 112))
    assert (early.detail, early.fix) == (89, 101)
    assert late.fix == 89
    assert late.fail < late.detail < late.fix < late.done


def test_the_failure_bursts_where_the_first_run_fails_and_comes_back_small_beside_the_run_that_is_right() -> None:
    told = {"task": 12, "run": 47, "fail": 70, "look": 96, "detail": 118, "fix": 129, "rerun": 153}
    film = watch("code_fix", moments=told, frames=183)
    assert [name for name, frame in told.items() if not film.lands(frame)] == []
    reds = {at: _reds(film, shown) for at, shown in zip(range(0, 183, 10), film.seen, strict=True)}
    least = reds[0]  # the first of the window's three dots
    seen = [at for at, red in reds.items() if red > least and at != 130]  # it fades from 128 on
    assert seen == [70, 80, 90, 100, 110, 120, 150, 160, 170, 180]


def test_a_failure_pinned_after_the_look_comes_before_it() -> None:
    told = {"task": 12, "run": 47, "fail": 153, "look": 96, "detail": 118, "fix": 129, "rerun": 166}
    beats = watch("code_fix", moments=told, frames=183).scene._beats()
    assert beats.run < beats.fail < beats.look


def test_the_second_run_follows_the_repair_and_its_tick_is_held_to_the_end() -> None:
    told = {"task": 12, "run": 47, "fail": 70, "look": 96, "detail": 118, "fix": 129, "rerun": 175}
    film = watch("code_fix", moments=told, frames=183)
    beats = film.scene._beats()
    assert beats.fix < beats.again < beats.done == 161
    assert beats.fix < beats.stands < beats.breaks < beats.done
    assert film.lands(beats.done)


SPOKEN = {"task": 12, "run": 47, "fail": 70, "look": 96, "detail": 118, "fix": 129, "ruin": 153, "rerun": 166}


@pytest.mark.parametrize("frames", [160, 183, 300])
@pytest.mark.parametrize("small", ["kecil", "fix"])
def test_it_is_repaired_on_its_word_under_the_loupe_also_where_damage_follows(small: str, frames: int) -> None:
    moments = {**SPOKEN, "word-1": 118, "word-2": 129, "word-3": 153, "word-4": 166}
    film = watch("code_fix", moments=moments, frames=frames, words=("detail", small, "merusak", "segalanya."))
    beats = film.scene._beats()
    assert [name for name, at in SPOKEN.items() if at < frames and not film.lands(at)] == []
    assert beats.detail == 117
    assert beats.fix == 128
    assert beats.fix + 15 <= beats.away < beats.stands <= beats.breaks == 152 < beats.again < beats.done < frames


def test_the_run_that_is_right_is_ticked_after_the_damage_and_held() -> None:
    moments = {**SPOKEN, "word-1": 118, "word-2": 129, "word-3": 153, "word-4": 166}
    film = watch("code_fix", moments=moments, frames=183, words=("detail", "kecil", "merusak", "segalanya."))
    beats = film.scene._beats()
    assert (beats.again, beats.done) == (157, 163)
    assert film.frames - beats.done >= 20


def test_only_the_condition_is_seen_under_the_loupe_and_it_is_clear_of_the_rim() -> None:
    for frames in (100, 150):
        loupe = watch("code_fix", moments=STORY, frames=frames).scene.loupe
        seen = [glyph for glyph in loupe.subject.family_members_with_points() if glyph.get_fill_opacity() > 0]
        reach = max(abs(float(x - loupe.centre[0])) for glyph in seen for x in glyph.points[:, 0])
        assert 0.6 < reach / (loupe.lens.width / 2) < 0.92


def test_what_is_missing_is_knocked_out_of_its_place_on_the_card_that_failed() -> None:
    compared = watch("code_fix", moments=STORY, frames=190).scene.runs.compared
    off = compared._odd_one.get_center() - compared.broken.place(2)
    assert abs(off[0]) > 0.1
    assert abs(off[1]) < 0.1, "it stays within its card"


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


def test_the_failed_run_breaks_before_the_word_of_the_second_one_on_which_the_verdict_is() -> None:
    film = watch("code_fix", moments={"task": 6, "run": 32, "look": 100, "fix": 196, "rerun": 221}, frames=248)
    assert film.lands(221)
    beats = film.scene._beats()
    assert (beats.breaks, beats.done) == (211, 220)


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
@pytest.mark.parametrize("last", [3, 4, 9, 100])
def test_the_two_runs_stand_on_cards_that_are_alike_and_within_the_stage(last: int, format_name: str) -> None:
    film = watch("code_fix", {"first": 1, "last": last, "shown_last": last - 1}, frames=60, format_name=format_name)
    compared, stage = film.scene.runs.compared, film.scene.stage
    broken, whole = compared.broken, compared.whole
    off = whole.box.center - broken.box.center
    assert whole.badge(True).get_center() == pytest.approx(broken.badge(False).get_center() + off)
    for panel in (broken, whole):
        assert panel.place(0)[0] + panel.place(len(panel.shown) - 1)[0] == pytest.approx(panel.left + panel.right)
        assert panel.right <= min(stage.lower.right, stage.clear.right) + 1e-6
        assert panel.box.bottom >= stage.clear.bottom
        assert panel.condition.get_bottom()[1] > panel.place(0)[1] + panel.high / 240


def test_a_shake_leaves_things_where_they_were() -> None:
    film = watch("code_fix", moments=STORY, frames=190)
    for thing, box in ((film.scene.terminal.body[0][-1], film.scene.terminal.box), (film.scene.editor.rim, None)):
        middle = (box or film.scene.editor.box).center
        assert abs(thing.get_center() - middle).max() < 1e-6


def test_the_code_is_set_in_from_the_first_frames_on() -> None:
    film = watch("code_fix", moments=STORY, frames=190)
    assert len(film.changed & set(range(1, 12))) > 6
