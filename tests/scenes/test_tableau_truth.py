"""What a tableau is told is seen: how things stand to each other, how far they go, a mark on each, all done in time."""

from __future__ import annotations

from itertools import product
from typing import Any

import numpy as np
import pytest
from closely import Closely, closely
from test_tableau import cast
from test_tableau_layout import inside, laid, overlaps, stage_box

from cuereel.scene.stage import Box
from cuereel.scene.tableau.framing import framings
from cuereel.scene.tableau.holding import seat
from cuereel.scene.tableau.layout import Plan, plan
from cuereel.scene.tableau.marks import turn_of
from cuereel.scene.tableau.story import Step, Thing, entrances

WORD, FRAMES = 30, 100

Names = list[dict[str, Any]]


def pair(how: str, base: str = "table", rider: str = "cat", **more: Any) -> Names:
    return [
        {"name": base, "art": base},
        {"name": rider, "art": "" if rider == "Closed" else rider, "to": base, "how": how, **more},
    ]


def stands(found: Plan, base: str, rider: str, kind: str) -> bool:
    """Whether a rider is seen where it is said to be."""
    one, other = found.boxes[base], found.boxes[rider]
    x, y = other.center[:2]
    centred = one.left < x < one.right and one.bottom < y < one.top
    if kind == "top":
        return abs(other.bottom - one.top) < 0.15 * one.height
    if kind == "above":
        return other.bottom > one.top
    if kind == "below":
        return other.top < one.bottom
    if kind == "open":
        return centred and other.top > one.top and rider in found.behind
    return centred and rider in found.front


@pytest.mark.parametrize("format_name", ["shorts", "wide"])
@pytest.mark.parametrize(
    ("base", "rider", "how", "kind"),
    [
        ("table", "cat", "on", "top"),
        ("door", "Closed", "on", "face"),
        ("map", "pin", "on", "face"),
        ("man", "hat", "on", "top"),
        ("box", "cat", "in", "open"),
        ("bed", "dog", "in", "open"),
        ("octopus", "hearts", "in", "inside"),
        ("man", "question", "above", "above"),
        ("cloud", "man", "below", "below"),
    ],
)
def test_what_stands_with_another_is_where_it_is_said_and_smaller(
    base: str, rider: str, how: str, kind: str, format_name: str
) -> None:
    things = pair(how, base, rider)
    assert seat(Thing(**things[1]), how, Thing(**things[0])) == kind
    box = stage_box(format_name)
    for shape in (0.5, 1.0, 1.8):
        found = laid(things, [], box, shape)
        assert stands(found, base, rider, kind)
        assert found.boxes[rider].width < 0.9 * found.boxes[base].width
        assert all(inside(each, box) for each in found.boxes.values())


@pytest.mark.parametrize("count", [3, 8])
def test_several_together_fit_on_what_they_stand_on(count: int) -> None:
    for how in ("on", "in", "above"):
        found = laid(pair(how, count=count), [], stage_box("shorts"), 1.0)
        assert found.boxes["cat"].width < 0.97 * found.boxes["table"].width


def test_what_comes_out_of_one_thing_to_go_to_another_stands_before_the_first() -> None:
    things: Names = [{"name": name, "art": name} for name in ("man", "house", "shop")]
    steps = [{"who": "man", "does": "comes out of", "to": "house"}, {"who": "man", "does": "goes to", "to": "shop"}]
    found = laid(things, steps, stage_box("shorts"))
    assert found.rests["man"] == ("house", "front")
    assert overlaps(found.boxes["man"], found.boxes["house"])
    assert not overlaps(found.boxes["man"], found.boxes["shop"])


def watched(
    things: Names, steps: Names, starts: tuple[int, ...] = (WORD,), frames: int = FRAMES
) -> tuple[Any, Closely]:
    moments = {f"step-{number}": start for number, start in enumerate(starts, start=1)}
    return closely("tableau", {"things": things, "steps": steps}, cast, moments=moments, frames=frames)


def middle(box: tuple[float, float, float, float] | None) -> np.ndarray:
    assert box is not None
    return np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])


def far(seen: Closely, name: str, start: int = WORD - 4) -> float:
    """How far a thing has gone by the end, in shares of the frame's width (9 units)."""
    return float(np.linalg.norm(middle(seen.boxes[name][-1]) - middle(seen.boxes[name][start]))) / 9


@pytest.mark.parametrize(("how", "target"), [*product(("", "on", "in", "beside", "above"), ("house", "tree"))])
def test_a_journey_is_seen_and_ends_at_its_goal(how: str, target: str) -> None:
    more = {"to": "house", "how": how} if how else {}
    things: Names = [{"name": "house", "art": "house"}, {"name": "ball", "art": "ball", **more}]
    things += [{"name": "tree", "art": "tree"}] if target == "tree" else []
    _, seen = watched(things, [{"who": "ball", "does": "goes to", "to": target}])
    ways = [middle(seen.boxes["ball"][at]) - middle(seen.boxes[target][at]) for at in (WORD - 4, -1)]
    assert np.linalg.norm(ways[0] - ways[1]) / 9 >= 0.25
    ball, goal = seen.boxes["ball"][-1], seen.boxes[target][-1]
    assert ball and goal and overlaps(Box(*ball), Box(*goal), -0.05)


def test_what_goes_there_again_sets_out_again() -> None:
    things: Names = [{"name": "browser", "art": "browser"}, {"name": "server", "art": "server"}]
    things += [{"name": "cookie", "art": "cookie", "to": "browser", "how": "in"}]
    steps: Names = [{"who": "cookie", "does": "goes to", "to": "server"}] * 3
    _, seen = watched(things, steps, (30, 65, 100), 150)
    for start in (30, 65, 100):
        places = [middle(seen.boxes["cookie"][frame]) for frame in range(start + 6, start + 33)]
        assert np.linalg.norm(places[0] - places[-1]) / 9 >= 0.2


def test_what_stands_on_one_that_goes_goes_with_it() -> None:
    things: Names = [*pair("on", "man", "hat"), {"name": "shop", "art": "shop"}]
    _, seen = watched(things, [{"who": "man", "does": "goes to", "to": "shop"}])
    man, hat = seen.boxes["man"][-1], seen.boxes["hat"][-1]
    assert man and hat and abs(middle(man)[0] - middle(hat)[0]) < 0.3 and far(seen, "hat") >= 0.2


@pytest.mark.parametrize("does", ["is checked", "is crossed out"])
@pytest.mark.parametrize("count", [1, 3, 8])
def test_each_of_several_has_a_mark_of_its_own_in_turn(does: str, count: int) -> None:
    scene, _ = watched([{"name": "worker", "art": "worker", "count": count}], [{"who": "worker", "does": does}])
    starts = [mark.lines[0].start for mark in scene._marks]
    assert len(starts) == count and starts == sorted(starts) and len(set(starts)) == count
    assert starts[-1] + 8 < FRAMES - 8


def test_several_light_up_one_after_another() -> None:
    scene, _ = watched([{"name": "dot", "art": "dot", "count": 3}], [{"who": "dot", "does": "glows"}])
    ones = scene._troupe.parts["dot"].ones
    lit = [next(frame for frame in range(FRAMES) if one.lit.at(frame) > 0.9) for one in ones]
    assert lit == sorted(lit) and lit[-1] - lit[0] >= 8
    assert all(one.lit.at(WORD - 4) == 0 for one in ones)


def test_all_of_several_have_their_turn_in_time() -> None:
    assert all(
        turn_of(count, room) * (count - 1) + 9 <= max(room, count + 9) for count in range(2, 25) for room in (20, 60)
    )


def test_a_mark_takes_the_place_of_the_one_before() -> None:
    things: Names = [{"name": "egg", "art": "egg"}]
    things += [{"name": name, "art": name, "to": "egg", "how": "on"} for name in ("cross", "check")]
    _, seen = watched(things, [{"who": name, "does": "comes"} for name in ("cross", "check")], (20, 50))
    assert seen.boxes["cross"][44] is not None and seen.boxes["cross"][-1] is None
    assert np.allclose(middle(seen.boxes["check"][-1]), middle(seen.boxes["cross"][44]), atol=0.3)
    _, seen = watched(things[1:2] and [{"name": "cross", "art": "cross"}], [{"who": "cross", "does": "is checked"}])
    assert seen.boxes["cross"][-1] is None


def test_what_becomes_another_and_is_that_again_is_there_first_and_last() -> None:
    things: Names = [{"name": "ice", "art": "ice"}, {"name": "water", "art": "drop"}]
    steps = [{"who": "ice", "does": "becomes", "to": "water"}, {"who": "water", "does": "becomes", "to": "ice"}]
    _, seen = watched(things, steps, (20, 60))
    shown = [(seen.boxes["ice"][frame] is not None, seen.boxes["water"][frame] is not None) for frame in (10, 45, 90)]
    assert shown == [(True, False), (False, True), (True, False)]


def test_what_leaves_can_come_back() -> None:
    _, seen = watched(
        [{"name": "dog", "art": "dog"}], [{"who": "dog", "does": "leaves"}, {"who": "dog", "does": "comes"}], (15, 60)
    )
    assert seen.boxes["dog"][5] and seen.boxes["dog"][52] is None and seen.boxes["dog"][-1]
    assert far(seen, "dog", 8) < 0.05


@pytest.mark.parametrize(
    "does", ["comes", "goes to", "goes into", "leaves", "becomes", "joins", "multiplies", "breaks"]
)
def test_what_is_told_at_the_very_end_is_done_before_it(does: str) -> None:
    more: dict[str, Any] = {"to": "house"} if does in ("goes to", "goes into", "becomes", "joins") else {}
    more |= {"count": 8} if does == "multiplies" else {}
    things: Names = [{"name": "house", "art": "house"}, {"name": "ball", "art": "ball"}]
    steps = [{"who": "house", "does": "is checked"}, {"who": "ball", "does": does, **more}]
    scene, seen = watched(things, steps, (60, 86), 90)
    last = seen.boxes["ball"][-9:]
    assert len({box is None for box in last}) == 1
    assert all(box is None or np.abs(np.array(box) - np.array(last[0])).max() < 0.06 for box in last)
    assert scene._starts()[1] - scene._starts()[0] >= 16


def test_a_heart_that_stops_has_beaten() -> None:
    _, seen = watched([{"name": "heart", "art": "heart"}], [{"who": "heart", "does": "stops"}], (50,))
    sizes = [box[2] - box[0] for box in seen.boxes["heart"] if box]
    assert max(sizes[12:48]) > 1.06 * min(sizes[12:48])
    assert max(sizes[62:]) < 1.03 * min(sizes[62:])


def test_what_comes_up_out_of_another_comes_from_below() -> None:
    things: Names = [{"name": "sea", "art": "sea"}, {"name": "fish", "art": "fish", "to": "sea", "how": "in"}]
    _, seen = watched(things, [{"who": "fish", "does": "comes"}])
    first, last = seen.boxes["fish"][WORD], seen.boxes["fish"][-1]
    assert middle(first)[1] < middle(last)[1] - 0.3


def test_until_more_comes_what_is_there_is_in_the_middle() -> None:
    things = [Thing(name=name, art=name) for name in ("phone", "star", "dog")]
    steps = [Step(who=thing.name, does="comes") for thing in things]
    area = stage_box("shorts")
    found = laid([{"name": thing.name} for thing in things], [{"who": s.who, "does": s.does} for s in steps], area)
    poses = framings(found, area, things, steps, entrances(things, steps), None)
    assert [pose[0] for pose in poses] == [0, 1, 2]
    assert poses[-1][1:] == (0.0, 0.0, 1.0)
    off = np.array(poses[0][1:3]) + found.boxes["phone"].center[:2] - area.center[:2]
    assert np.abs(off).max() < 0.01


def test_words_that_a_thing_becomes_are_not_there_before() -> None:
    _, seen = watched([{"name": "fire", "art": "fire"}], [{"who": "fire", "does": "becomes", "text": "Steam"}])
    assert seen.boxes["fire > Steam"][WORD - 4] is None and seen.boxes["fire > Steam"][-1] is not None


@pytest.mark.parametrize("count", [1, 3])
def test_what_goes_round_another_can_go_away(count: int) -> None:
    things: Names = [{"name": "sun", "art": "sun"}, {"name": "bee", "art": "bee", "count": count}]
    steps = [{"who": "bee", "does": "circles", "to": "sun"}, {"who": "bee", "does": "leaves"}]
    _, seen = watched(things, steps, (10, 60))
    assert seen.boxes["bee"][55] is not None and seen.boxes["bee"][-1] is None


def test_whoever_is_told_to_stand_somewhere_has_a_place() -> None:
    """A train goes into a tile while a signal stands behind it; and every other pair of such wishes."""
    hows, deeds = ("on", "in", "behind", "around", "between"), ("goes into", "comes out of", "circles", "becomes")
    for how, other, deed, back in product(hows, hows, deeds, deeds):
        things = [Thing(name="a", art="a", to="b", how=how), Thing(name="b", art="b"), Thing(name="c", label="c")]
        things += [Thing(name="d", art="d", to="a", how=other)]
        steps = [Step(who="b", does=deed, to="c"), Step(who="c", does=back, to="a")]
        found = plan(things, steps, dict.fromkeys("abcd", 1.0), Box(-4, -3, 4, 7))
        assert found.boxes.keys() == set("abcd"), (how, other, deed, back)
