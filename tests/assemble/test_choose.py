"""Which frame tells a shot, and which one the cover is made of."""

from dataclasses import replace

import numpy as np
import pytest

from cuereel.assemble.choose import cover_frame, told_in_film
from cuereel.assemble.contact_sheet import Tile, acts, columns_for, legend, tiles_of
from cuereel.model import Cut, Drawn, Panel, Shot

FPS = 30


def shot(start: int, end: int, **of_the_panel: object) -> Shot:
    known = {"params": {}, "drawn": Drawn.CUE} | of_the_panel
    return Shot(Panel(f"at-{start}", "picture", first=0, last=1, beats=(0,), moments=(), **known), start, end, ())  # type: ignore[arg-type]


def film(*levels: float) -> np.ndarray:
    """A frame of noise for each level, the stronger the richer."""
    noise = np.random.default_rng(1).uniform(-1, 1, (160, 90))
    return np.stack([np.clip(128 + 100 * level * noise, 0, 255).astype(np.uint8) for level in levels])


def test_a_frame_that_a_wipe_covers_tells_no_shot() -> None:
    levels = [0.3] * 60
    levels[:4] = levels[-3:] = [1.0] * 4
    wiped = Shot(shot(0, 60).panel, 0, 60, (), opens=Cut("wipe"), closes=Cut("wipe"))
    assert 8 <= told_in_film(wiped, film(*levels), FPS)[-1] < 54


def test_a_shot_as_short_as_its_wipes_still_has_a_frame() -> None:
    wiped = Shot(shot(0, 10).panel, 0, 10, (), opens=Cut("wipe"), closes=Cut("wipe"))
    assert 0 <= told_in_film(wiped, film(*[0.5] * 10), FPS)[-1] < 10


@pytest.mark.parametrize(
    "rich",
    [
        {"params": {"overlay": {"text": "ENGINES"}}},
        {"words": ("Three", "engines"), "captions": False},
        {"captions": False},
        {"lettered": ((0, 1),)},
        {"drawn": Drawn.PLACEHOLDER},
        {"drawn": Drawn.NARRATION},
    ],
)
def test_the_cover_prefers_a_silent_picture_to_a_richer_shot(rich: dict[str, object]) -> None:
    shots = [shot(0, 20, **rich), shot(20, 40)]
    assert cover_frame(shots, film(*[1.0] * 20, *[0.3] * 20), "Three engines", FPS) >= 20


def test_a_picture_that_hears_the_words_is_silent_all_the_same() -> None:
    heard = shot(0, 20, words=("Three", "engines"))
    assert cover_frame([heard, shot(20, 40)], film(*[1.0] * 20, *[0.3] * 20), "Three engines", FPS) < 20


def test_the_richest_is_taken_where_every_shot_shows_the_title() -> None:
    shots = [shot(start, start + 20, params={"label": "engines"}) for start in (0, 20)]
    assert cover_frame(shots, film(*[0.3] * 20, *[1.0] * 20), "Three engines", FPS) >= 20


def played(end: int, *moments: tuple[str, int]) -> Shot:
    return Shot(shot(0, end).panel, 0, end, moments)


def test_a_short_shot_is_told_by_its_last_moment_and_a_long_one_act_by_act() -> None:
    assert [act.name for act in acts(played(80, ("a", 10), ("b", 50)), FPS)] == ["b"]
    long = played(300, ("a", 10), ("b", 15), ("c", 90), ("d", 160), ("e", 230))
    assert [act.name for act in acts(long, FPS)] == ["b", "c", "d", "e"]
    assert acts(played(300), FPS)[0].name == ""


def test_a_long_end_and_each_of_several_things_shown_has_a_picture_of_its_own() -> None:
    assert [act.name for act in acts(played(150, ("a", 10), ("b", 20)), FPS)] == ["a", "b", "end"]
    assert [act.name for act in acts(played(90, ("show-1", 10), ("show-2", 60)), FPS)] == ["show-1", "show-2"]


def test_an_act_is_looked_at_once_it_has_landed_and_before_the_next_begins() -> None:
    for act, end in zip(acts(played(115, ("a", 10), ("b", 20)), FPS), (20, 115), strict=True):
        assert end - 10 <= act.first <= act.last < end or act.first >= 27


def test_each_act_is_looked_at_where_least_moves() -> None:
    pictures = film(*[0.5] * 60)
    for number in range(46):
        pictures[number] = np.roll(pictures[number], number, axis=1)
    assert told_in_film(played(60, ("a", 30)), pictures, FPS)[-1] >= 46


def test_no_tile_shows_a_shot_on_its_way_into_the_next_one() -> None:
    led = Shot(shot(0, 84).panel, 0, 84, (("a", 10), ("b", 55)), closes=Cut("match", beside="checkout"))
    assert max(act.last for act in acts(led, FPS)) < 84 - 14
    late = replace(led, moments=(("a", 10), ("b", 65)))
    assert max(act.last for act in acts(late, FPS)) == 65 + 6, "what comes so late is looked at once it stands"
    assert max(told_in_film(led, film(*[0.3] * 74, *[1.0] * 10), FPS)) < 84 - 14


def test_a_shot_that_letters_its_words_is_whole_on_its_tile() -> None:
    lettering = shot(0, 45, captions=False, words=("One", "Two")).panel
    card = Shot(lettering, 0, 45, (("word-1", 4), ("word-2", 33)), closes=Cut("match", beside="icons"))
    assert 38 <= max(act.last for act in acts(card, FPS)) < 45 - 4


def test_each_of_two_names_stamped_in_a_short_shot_has_a_tile() -> None:
    assert [act.name for act in acts(played(97, ("show", 14), ("stamp-1", 28), ("stamp-2", 85)), FPS)] == [
        "stamp-1", "stamp-2",
    ]  # fmt: skip


def test_a_shot_is_not_told_by_a_moment_that_only_leads_on() -> None:
    seen = [act.name for act in acts(played(150, ("load", 20), ("zoom", 30), ("check-1", 100)), FPS)]
    assert seen == ["load", "check-1"]


def test_what_is_said_in_a_shot_takes_three_lines_of_its_tile_at_most() -> None:
    tile = Tile(np.zeros((4, 4, 3), np.uint8), ("3. shop", "checkout", "said again and again " * 30, ""), Drawn.CUE)
    _, lines = legend(tile, 270)
    assert len(lines) == 4 and lines[-1].endswith(" ...")


def test_the_acts_of_a_shot_are_numbered_and_named_by_their_moments() -> None:
    long = played(300, ("a", 10), ("b", 200))
    pictures = [np.zeros((4, 4, 3), np.uint8)] * 2
    first, last = tiles_of(long, acts(long, FPS), pictures, ("3. shop", "checkout  line 4", "said"), FPS)
    assert first.lines[0] == "3.1 shop" and first.lines[2] == "said"
    assert last.lines[0] == "3.2 shop" and last.lines[1].startswith("b ")


def test_what_fails_tells_a_part_of_a_shot_better_than_what_only_stands_for_longer() -> None:
    bug = played(180, ("task", 4), ("run", 17), ("fail", 40), ("look", 52), ("rerun", 150))
    assert [act.name for act in acts(bug, FPS)] == ["fail", "rerun"]


def test_a_twin_gives_way_to_another_frame_of_its_act() -> None:
    pictures = film(*[0.5] * 180)
    pictures[70:80] = pictures[70:80, ::-1]
    long = played(180, ("one", 30), ("two", 120))
    assert told_in_film(long, pictures, FPS)[0] in range(70, 80)


def test_no_tile_is_left_alone_in_a_row() -> None:
    assert [columns_for(tiles, wanted) for tiles, wanted in ((28, 9.1), (27, 9.1), (28, 7.2), (3, 9.0), (1, 1.0))] == [
        8, 9, 7, 3, 1,
    ]  # fmt: skip
