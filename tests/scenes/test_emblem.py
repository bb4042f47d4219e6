"""The parts of an emblem gather before it is named, and close on its name."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from manim import Circle, Group, Mobject
from watching import watch

from cuereel.artwork.colour import contrast
from cuereel.formats import formats
from cuereel.scene import Brief, Stage
from cuereel.scene.daylight import relit
from cuereel.scene.landing import upright
from cuereel.scene.load import load_scene
from cuereel.scene.motif import kind_of, motif_of
from cuereel.scene.peers import SIZE
from cuereel.scene.stage import px
from cuereel.scene.svg import read_svg
from cuereel.theme import read_theme
from tests.scenes.closely import ROOT, Closely, alpha_of, closely

MOMENTS = {"part-1": 8, "part-2": 22, "name": 45}

BADGE = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<g id="glow"><circle cx="50" cy="50" r="50" fill="#112233"/></g>
<g id="badge"><circle cx="50" cy="50" r="40" fill="#223344"/></g>
<g id="bars"><rect id="bar-1" x="30" y="50" width="8" height="20"/><rect x="31" y="51" width="2" height="9"/>
<rect id="bar-2" x="50" y="40" width="8" height="30"/></g>
<g id="curve"><path d="M25 60L70 30L72 34Z"/></g>
</svg>"""


def _things(scene: Any) -> Mapping[str, Mobject]:
    stages = {
        f"stage-{n}": Group(*[piece.rig.mobject for piece in scene._pieces if piece.part.stage == n]) for n in (1, 2)
    }
    parts = Group(*[piece.rig.mobject for piece in scene._pieces])
    name = Group(*[line.mobject for line in scene._called._lines])
    return {**stages, "parts": parts, "plate": scene._plate.mobject, "name": name, "life": scene._life.mobject}


@pytest.mark.parametrize("name", ["Data Science", "Security Engineer", "Network Engineer", "unknown Barista"])
def test_parts_come_in_their_stages_and_the_emblem_closes_on_the_name(name: str) -> None:
    def nothing(_: str) -> Mobject:
        raise KeyError

    scene, seen = closely("emblem", {"name": name}, _things, moments=MOMENTS, draw=nothing)
    for stage, word in ((1, 8), (2, 22)):
        # what the emblem is about stands there from the first frame, and stirs on its word
        comes = [piece.come for piece in scene._pieces if piece.part.stage == stage and piece.come.at(0) == 0]
        if name == "Security Engineer" and stage == 2:
            # a lock is there before, and shuts then
            comes = [scene._closed]
        start = next(frame for frame in range(60) if any(come.at(frame) > 0 for come in comes))
        assert word - 3 <= start <= word + 1 + 8 * (name == "Data Science" and stage == 2), (stage, start)
    closed = seen.first_seen("plate")
    assert closed is not None and 42 <= closed <= 46
    lettered = seen.first_seen("name")
    assert lettered is not None and 44 <= lettered <= 49


def test_the_parts_are_inside_the_plate_once_it_has_closed() -> None:
    _, seen = closely("emblem", {"name": "Data Science"}, _things, moments=MOMENTS)
    outer, inner, later = (seen.boxes[thing][-1] for thing in ("plate", "stage-1", "stage-2"))
    assert outer and inner and later
    for box in (inner, later):
        assert outer[0] < box[0] and outer[1] < box[1] and box[2] < outer[2] and box[3] < outer[3]


@pytest.mark.parametrize("name", ["Data Science", "Network Engineer", "unknown Barista"])
def test_the_first_stage_is_still_gathering_shortly_before_the_second(name: str) -> None:
    scene, _ = closely("emblem", {"name": name}, _things, moments={"part-1": 0, "part-2": 60, "name": 110}, frames=2)
    ends = {stage: [p.come.end for p in scene._pieces if p.part.stage == stage] for stage in (1, 2)}
    assert 54 <= max(ends[1]) <= 60 and min(ends[2]) > 60


@pytest.mark.parametrize("name", ["Data Science", "Network Engineer"])
def test_the_parts_stand_across_the_frame_until_they_gather_in_the_emblem(name: str) -> None:
    def nothing(_: str) -> Mobject:
        raise KeyError

    scene, seen = closely("emblem", {"name": name}, _things, moments=MOMENTS, draw=nothing)
    before, after = seen.boxes["parts"][43], seen.boxes["parts"][60]
    assert before and after
    # a chart goes on to its panel almost as large as it was
    assert before[2] - before[0] > {"Network Engineer": 1.3, "Data Science": 1.05}[name] * (after[2] - after[0])
    assert before[2] - before[0] > 0.6 * scene.stage.frame.width
    assert after[2] - after[0] > {"Network Engineer": 0.5, "Data Science": 0.48}[name] * scene.stage.frame.width


def test_a_shield_stays_large_on_its_name() -> None:
    _, seen = closely("emblem", {"name": "Security Engineer"}, _things, moments=MOMENTS)
    before, after = seen.boxes["stage-1"][43], seen.boxes["stage-1"][60]
    assert before and after and after[3] - after[1] > 0.7 * (before[3] - before[1])


def test_points_of_two_colours_fall_into_the_curve_only_once_it_is_told() -> None:
    scene, _ = closely("emblem", {"name": "Data Science"}, _things, moments=MOMENTS, frames=40, draw=_no_art)
    named = {
        name: [piece for piece in scene._pieces if piece.part.name.startswith(name)] for name in ("point", "noise")
    }

    def bends(frame: int) -> float:
        scene._pose(frame)
        at = np.array(sorted(tuple(piece.rig.leaves[0].get_center()[:2]) for piece in named["point"]))
        return float(np.abs(np.diff(np.diff(at[:, 1]) / np.diff(at[:, 0]))).max())

    before, after = bends(20), bends(39)
    assert before > 3 * after
    tones = [{tuple(piece.rig.leaves[0].fill_rgbas[0, :3]) for piece in each} for each in named.values()]
    assert not tones[0] & tones[1]


def test_a_lock_stands_open_until_the_second_stage_and_stays_shut() -> None:
    def lock(scene: Any) -> Mapping[str, Mobject]:
        return {piece.part.name: piece.rig.mobject for piece in scene._pieces}

    scene, seen = closely("emblem", {"name": "Security"}, lock, moments={**MOMENTS, "name": 70}, frames=68)
    foot = [(seen.boxes["shackle"][at], seen.boxes["lock"][at]) for at in (18, 32, 66)]
    above = [(shackle[3] - lock[3]) / (lock[3] - lock[1]) for shackle, lock in foot if shackle and lock]
    assert above[0] > above[1] + 0.08 and above[2] == pytest.approx(above[1], abs=0.02)
    assert scene._closed.end < 32


@pytest.mark.parametrize("draw", [True, False])
def test_the_ring_of_the_shot_before_lands_on_the_rim_of_a_shield_and_is_gone(draw: bool) -> None:
    def rim(scene: Any) -> Mapping[str, Mobject]:
        shield = next(piece.rig.mobject for piece in scene._pieces if piece.part.name == "shield")
        return {"ring": scene._inlet.mobject[0], "shield": shield}

    kind: dict[str, Any] = {} if draw else {"draw": _no_art}
    _, seen = closely("emblem", {"name": "Security"}, rim, moments={**MOMENTS, "name": 70}, frames=60, **kind)
    ring, shield = seen.boxes["ring"][8], seen.boxes["shield"][8]
    assert ring and shield and np.allclose(ring, shield, atol=0.16)
    assert seen.boxes["ring"][50] is None


def test_a_raider_strikes_as_the_second_stage_begins() -> None:
    scene, _ = closely("emblem", {"name": "Security Engineer"}, _things, moments=MOMENTS, frames=3)
    strikes = [scene._life._turn(number, 21) for number in range(scene._life.COUNT)]
    assert (0, 0) in strikes


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_the_attacker_stands_at_the_shields_side_and_is_gone_before_the_emblem_closes(format_name: str) -> None:
    def watched(scene: Any) -> Mapping[str, Mobject]:
        shield = [piece.rig.mobject for piece in scene._pieces if piece.part.name == "shield"]
        thrown = Group(*[rig.mobject for rig in scene._life.rigs[:8]])
        return {"foe": scene._life._attacker.mobject, "shield": Group(*shield), "thrown": thrown}

    scene, seen = closely(
        "emblem", {"name": "Security"}, watched, moments=MOMENTS, frames=66, format_name=format_name, draw=_no_art
    )
    coming = [box[0] for box in seen.boxes["foe"][:8] if box]
    assert coming[0] < coming[6], "he slides in"
    for at in (8, 24):
        foe, shield = seen.boxes["foe"][at], seen.boxes["shield"][at]
        assert foe and shield
        assert scene.stage.frame.left <= foe[0] and foe[2] < (shield[0] + shield[2]) / 2
        assert foe[1] > scene.stage.caption.top and foe[3] < shield[3]
    assert seen.boxes["foe"][42] is None and seen.boxes["thrown"][42] is None


def _no_art(_: str) -> Mobject:
    raise KeyError


def _drawn(name: str) -> Mobject:
    return read_svg((ROOT / f"assets/art/{name.split()[0].lower()}.svg").read_text(encoding="utf-8"))


def test_a_drawer_is_served_before_the_network_is_linked() -> None:
    moments = {"part-1": 4, "part-2": 40, "name": 70}
    scene, _ = closely("emblem", {"name": "Network Engineer"}, _things, moments=moments, frames=60, draw=_drawn)
    out = [float(scene._life.part("drawer", frame, 0.0)[1, 2]) for frame in range(60)]
    assert abs(out[0]) < 1e-6 and min(out) < -px(20) and out[39:] == pytest.approx([0.0] * 21, abs=1e-6)
    assert next(frame for frame, each in enumerate(out) if each < -px(2)) <= 5
    hurried = {"part-1": 4, "part-2": 16, "name": 30}
    scene, _ = closely("emblem", {"name": "Network Engineer"}, _things, moments=hurried, frames=2, draw=_drawn)
    assert all(np.allclose(scene._life.part("drawer", frame, 0.0), np.eye(3)) for frame in range(30))


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_no_place_of_a_spread_network_stands_on_its_middle(format_name: str) -> None:
    moments = {"part-1": 2, "part-2": 8, "name": 50}
    scene, _ = closely(
        "emblem", {"name": "Network"}, _things, moments=moments, frames=46, format_name=format_name, draw=_drawn
    )

    def boxes(begins: str) -> list[tuple[np.ndarray, np.ndarray]]:
        shown = [piece.rig.mobject for piece in scene._pieces if piece.part.name.startswith(begins)]
        return [(each.get_corner((-1, -1, 0)), each.get_corner((1, 1, 0))) for each in shown]

    (low, high), places = boxes("rack")[0], boxes("node")
    assert len(places) == 5
    for under, over in places:
        assert (under[:2] > high[:2]).any() or (over[:2] < low[:2]).any()


def test_the_closed_emblem_keeps_its_place() -> None:
    _, seen = closely("emblem", {"name": "Security Engineer"}, _things, moments=MOMENTS, frames=120)
    assert len(set(seen.boxes["plate"][60:])) == 1


def test_packets_no_longer_hit_a_closed_emblem() -> None:
    scene, _ = closely("emblem", {"name": "Security Engineer"}, _things, moments=MOMENTS, frames=70)
    packets = scene._life.rigs[: 2 * scene._life.COUNT]
    assert all(alpha_of(leaf) < 0.02 for packet in packets for leaf in packet.leaves)


@pytest.mark.parametrize("name", ["Data Science", "Security Engineer", "Network Engineer", "unknown Barista"])
def test_nothing_flies_over_the_marker_of_the_chapter(name: str) -> None:
    def nothing(_: str) -> Mobject:
        raise KeyError

    def flying(scene: Any) -> Mapping[str, Mobject]:
        return {
            "burst": scene._burst.mobject,
            "life": scene._life.mobject,
            "dust": scene._dust.mobject if scene._dust else Group(),
        }

    look = read_theme((ROOT / "assets/themes/navy.yaml").read_text(encoding="utf-8"))
    stage, seen = Stage(formats()["shorts"], marked=True), Closely(flying)
    scene: Any = load_scene(ROOT / "scenes/emblem.py")(
        Brief({"name": name}, look, stage, "id", MOMENTS, 90, (), nothing), seen
    )
    scene.frame_number = 0
    scene.construct()
    for thing in ("burst", "life", "dust"):
        tops = [box[3] for box in seen.boxes[thing] if box is not None]
        assert max(tops, default=stage.text.bottom) < stage.text.top + px(60), thing


@pytest.mark.parametrize("name", ["Data Science", "Security Engineer", "Network Engineer", "unknown Barista"])
def test_something_goes_on_in_the_emblem_for_as_long_as_it_is_shown(name: str) -> None:
    def nothing(_: str) -> Mobject:
        raise KeyError

    _, seen = closely("emblem", {"name": name}, _things, moments=MOMENTS, frames=200, draw=nothing)
    looks = seen.looks["life"]
    assert all(looks[at] != looks[at + 8] for at in range(60, 190, 8))


def test_names_of_neighbours_are_lettered_alike() -> None:
    boxes = [
        closely("emblem", {"name": name}, _things, frames=3)[0]._called._lines
        for name in ("Data Science", "Network Engineer")
    ]
    tall, other = (lines[0].mobject[0].height for lines in boxes)
    assert tall == pytest.approx(other, rel=0.08)


def test_art_that_brings_its_own_badge_is_set_into_that() -> None:
    parts, plate = motif_of(read_svg(BADGE))
    assert plate is not None and plate[-1].width == pytest.approx(2.0)
    assert [part.stage for part in parts] == [1, 1, 2]
    assert len(parts[0].mobject) == 2, "a highlight between layers goes with the layer before it"
    assert [part.entry for part in parts] == ["grow", "grow", "wipe"]


def test_art_without_layers_is_taken_apart_in_heaps() -> None:
    parts, plate = motif_of(Group(*[Circle(fill_opacity=1).shift((n, 0, 0)) for n in range(12)]))
    assert plate is None and len(parts) == 8 and {part.stage for part in parts} == {1, 2}


def test_fields_are_told_by_their_names() -> None:
    kinds = {"Data Science": "data", "Ahli Keamanan": "security", "DevOps": "network", "Barista": "", "Update": ""}
    assert {name: kind_of(name) for name in kinds} == kinds


@pytest.mark.parametrize("format_name", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("name", ["Insinyur Keamanan Siber Senior", "Donaudampfschifffahrt"])
def test_the_name_stays_in_the_text_box(format_name: str, name: str) -> None:
    _, seen = closely("emblem", {"name": name}, _things, moments={"name": 2}, frames=16, format_name=format_name)
    stage, box = Stage(formats()[format_name]), seen.boxes["name"][-1]
    assert box is not None
    assert box[0] >= stage.text.left - 0.02 and box[2] <= stage.text.right + 0.02
    assert box[1] >= stage.clear.bottom - 0.02 and box[3] <= stage.text.top + 0.02


@pytest.mark.parametrize("moments", [{}, {"name": 0}, {"name": 3}, {"part-1": 9, "name": 4}, {"part-2": 2, "name": 14}])
@pytest.mark.parametrize("frames", [2, 20])
def test_any_moments_and_any_length_are_played_to_the_frame(moments: dict[str, int], frames: int) -> None:
    _, seen = closely("emblem", {"name": "Data Science"}, _things, moments=moments, frames=frames)
    assert seen.frames == frames
    assert seen.boxes["plate"][-1] is not None or moments.get("name", frames // 2) >= frames - 2


def test_the_plate_comes_out_from_behind_what_is_set_into_it_and_is_never_seen_through() -> None:
    scene, seen = closely("emblem", {"name": "Security Engineer"}, _things, moments=MOMENTS, frames=70, draw=_no_art)
    first = seen.first_seen("plate")
    assert first is not None
    box, last = seen.boxes["plate"][first], seen.boxes["plate"][-1]
    assert box and last and box[2] - box[0] < 0.9 * (last[2] - last[0])
    face = scene._plate.mobject[0]
    scene._pose(first)
    assert alpha_of(face) == 1.0


def test_nothing_is_thrown_while_the_ring_of_the_shot_before_closes() -> None:
    def watched(scene: Any) -> Mapping[str, Mobject]:
        return {"tags": Group(*[rig.mobject for rig in scene._life.rigs[:4]])}

    _, seen = closely("emblem", {"name": "Security"}, watched, moments={**MOMENTS, "name": 70}, frames=60)
    assert seen.first_seen("tags") in range(5, 20)


@pytest.mark.parametrize("marked", [False, True])
def test_an_emblem_lands_whole_and_above_the_captions_with_its_name_at_its_edge(marked: bool) -> None:
    stage = Stage(formats()["shorts"], marked=marked)
    center, radius = upright(stage, stage.clear.bottom + px(70))
    assert stage.frame.left + px(30) < center[0] - px(radius) and center[0] + px(radius) < stage.frame.right - px(30)
    assert 2 * px(radius) > 0.75 * stage.frame.width and center[1] - px(radius) > stage.caption.top
    # it passes clear of the marker at the frame's side, which ends half way to the frame's middle
    corner = stage.frame.center[0] - 0.25 * stage.frame.width, stage.picture.top
    assert not marked or np.hypot(corner[0] - center[0], corner[1] - center[1]) > px(radius)
    for called in ("Data Science", "Security Engineer", "Network Engineer", "unknown Barista"):
        scene, seen = closely("emblem", {"name": called}, _things, moments=MOMENTS, frames=70, draw=_no_art)
        plaque = scene._called._plaque.mobject
        assert scene.stage.text.left - 0.02 <= plaque[1].get_left()[0]
        assert plaque[1].get_right()[0] <= scene.stage.lower.right + 0.02
        parts = seen.boxes["parts"][-1]
        assert parts and parts[1] > plaque[1].get_top()[1] - px(30)


def test_on_a_light_ground_the_lines_and_dots_of_an_emblem_are_seen_as_well_as_on_a_dark_one() -> None:
    theme = read_theme((ROOT / "assets/themes/light.yaml").read_text(encoding="utf-8"))
    parts, _ = motif_of(read_svg((ROOT / "assets/art/data-science.svg").read_text(encoding="utf-8")))
    relit(theme, parts)
    axes = next(part.mobject for part in parts if part.name == "axes").family_members_with_points()[0]
    dot = next(part.mobject for part in parts if part.name == "point-1").family_members_with_points()[0]
    for colour in (axes.get_stroke_color().to_hex(), dot.get_fill_color().to_hex()):
        assert contrast(colour, "#FFFFFF") > 4.5


def test_an_emblem_shines_again_on_a_word_long_after_its_name() -> None:
    moments = {**MOMENTS, "word-1": 8, "word-2": 45, "word-3": 90}
    scene, seen = closely("emblem", {"name": "Data Science"}, _things, moments=moments, frames=110)
    rest, swollen, later = (seen.boxes["plate"][at] for at in (85, 91, 104))
    assert rest and swollen and later and [at in range(87, 91) for at in scene._again] == [True]
    assert swollen[2] - swollen[0] > 1.02 * (rest[2] - rest[0]) and later == pytest.approx(rest, abs=0.02)


def test_nothing_stands_still_for_long_after_its_name_while_more_is_said() -> None:
    spoken = {f"word-{n}": at for n, at in enumerate(range(40, 170, 7), start=1)}
    again = watch("emblem", {"name": "Data Science"}, moments={**MOMENTS, **spoken}, frames=180).scene._again
    assert len(again) >= 3
    assert all(24 <= later - at <= 34 for at, later in itertools.pairwise(again))


def test_a_heart_pops_where_a_word_says_that_it_is_a_favourite() -> None:
    words = ("coba", "data", "science", "hobi", "favorit", "gw")
    moments = {**MOMENTS, **{f"word-{n}": at for n, at in enumerate((8, 22, 45, 60, 70, 80), start=1)}}
    film = watch("emblem", {"name": "Data Science"}, moments=moments, words=words, frames=95)
    heart = film.scene._heart
    seen = []
    for frame in (58, 59, 66):
        heart.pose(frame)
        seen.append(heart.mobject.width)
    assert film.lands(60) and 0 < seen[1] < seen[2]
    calm = watch("emblem", {"name": "Data Science"}, moments=moments, words=words[:3], frames=5)
    assert calm.scene._heart is None


def test_the_points_of_a_chart_become_a_network_where_a_word_speaks_of_artificial_minds() -> None:
    words = ("olah", "data", "buat", "AI?", "Data", "Science")
    moments = {**MOMENTS, "name": 70, **{f"word-{n}": at for n, at in enumerate((8, 22, 46, 55, 70, 74), start=1)}}
    film = watch("emblem", {"name": "Data Science"}, moments=moments, words=words, frames=110)
    learnt = film.scene._learnt
    shares = [learnt.share(frame) for frame in (44, 45, 51, 66, 74)]
    assert film.lands(46), "on the word that leads up to it"
    assert shares[0] == 0 < shares[1] < shares[2] == shares[3] == 1 and shares[4] == 0
    plain = watch("emblem", {"name": "Data Science"}, moments=moments, words=(*words[:3], "itu?"), frames=3)
    other = watch("emblem", {"name": "Network Engineer"}, moments=moments, words=words, frames=3)
    hurried = watch(
        "emblem", {"name": "Data Science"}, moments={**moments, "word-3": 66, "word-4": 68}, words=words, frames=3
    )
    assert plain.scene._learnt is other.scene._learnt is hurried.scene._learnt is None


def test_its_name_grows_where_it_is_said_once_more() -> None:
    words = ("coba", "data", "science", "btw", "data", "science", "seru")
    moments = {**MOMENTS, **{f"word-{n}": at for n, at in enumerate((8, 45, 48, 66, 72, 76, 84), start=1)}}
    film = watch("emblem", {"name": "Data Science"}, moments=moments, words=words, frames=110)
    called = film.scene._called
    widths = []
    for frame in (69, 74, 105):
        called.pose(frame)
        widths.append(called.mobject.width)
    assert widths[1] > 1.08 * widths[0] and widths[2] == pytest.approx(widths[0])


def test_others_peep_out_where_it_is_said_to_be_one_of_several() -> None:
    words = ("coba", "data", "science", "ini", "salah", "satu", "bidang")
    moments = {**MOMENTS, **{f"word-{n}": at for n, at in enumerate((8, 22, 45, 58, 64, 68, 76), start=1)}}
    film = watch("emblem", {"name": "Data Science"}, moments=moments, words=words, frames=95)
    peers, frame = film.scene._peers, film.scene.stage.frame
    assert film.lands(64) and len(peers.mobject) == 2
    peers.pose(90)
    free = frame.width / 2 - px(SIZE * film.scene._radius)
    assert all(abs(float(each.get_center()[0])) < free for each in peers.mobject), "they are whole"
    asked = ("salah", "satu", "science", "ini", "bidang", "yang", "seru")
    plain = watch("emblem", {"name": "Data Science"}, moments=moments, words=asked, frames=3)
    assert plain.scene._peers is None


def test_a_lock_shuts_on_the_first_blow_where_none_can_strike_as_the_second_stage_begins() -> None:
    moments = {"part-1": 5, "part-2": 14, "name": 64}
    scene = watch("emblem", {"name": "Security Engineer"}, moments=moments, frames=3).scene
    assert scene._closed.at(scene._life.shuts - 1) == 0 < scene._closed.at(scene._life.shuts + 1)
    assert scene._life._is_thrown(scene._life.shuts) and 21 <= scene._life.shuts < 40


def test_the_bars_at_the_foot_stand_below_the_points_of_the_curve_and_go_on_right_of_them_once_it_is_told() -> None:
    scene = watch("emblem", {"name": "Data Science"}, moments=MOMENTS, frames=44).scene
    bars = scene._ground._moving
    near = {number: rig.mobject for rig, row, number in bars._bars if row}
    points = [piece for piece in scene._pieces if piece.part.name.startswith("point")]
    scene._pose(40)
    xs = sorted(float(piece.rig.mobject.get_center()[0]) for piece in points)
    assert [float(near[at].get_center()[0]) for at in range(len(xs))] == pytest.approx(xs, abs=0.05)
    heights = [near[at].height for at in range(max(near) + 1)]
    assert heights == sorted(heights) and max(near) >= len(xs)
