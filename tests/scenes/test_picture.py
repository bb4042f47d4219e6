"""The picture scene: entrances and stamped words on their frames, inside their boxes, whatever it is given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from manim import UP, Square, VGroup, VMobject
from picture_art import draw
from pydantic import ValidationError

from cuereel.formats import formats
from cuereel.model import Frame
from cuereel.scene.acts.act import Call, Line, one_after_another
from cuereel.scene.acts.driving import Driving
from cuereel.scene.acts.filming import Filming
from cuereel.scene.acts.marking import CHECK, CROSS, Marking
from cuereel.scene.acts.printing import Printing
from cuereel.scene.acts.running import Running
from cuereel.scene.acts.showing import Showing
from cuereel.scene.base import Brief
from cuereel.scene.load import load_scene
from cuereel.scene.mirror import mirrored
from cuereel.scene.sides import side_role
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.stage import Stage, px
from cuereel.scene.stamp import Stamp, in_capitals, place
from cuereel.scene.svg import read_svg
from cuereel.shoot.stills import stills
from cuereel.theme import read_theme

ROOT = Path(__file__).parents[2]
NAVY = read_theme((ROOT / "assets/themes/navy.yaml").read_text())
SCENE = load_scene(ROOT / "scenes/picture.py")
SMALL = Frame("shorts", 108, 192, 30)
KINDS = ["van", "engine", "film crew", "teapot", "photo"]


def art(name: str) -> Any:
    if name == "photo":
        return Sprite(Picture(np.full((300, 400, 4), 255, np.uint8)))
    return draw(name)


def brief(params: Mapping[str, Any], moments: Mapping[str, int], frames: int, **more: Any) -> Brief:
    stage = Stage(formats()[more.pop("frame", "shorts")])
    return Brief(params, NAVY, stage, more.pop("language", "id"), moments, frames, (), art)


def shots(of: Brief, numbers: Iterable[int]) -> dict[int, np.ndarray]:
    found = stills(lambda renderer: SCENE(of, renderer), numbers, SMALL)
    return {number: pixels[..., :3].astype(int) for number, pixels in found.items()}


def changed(one: np.ndarray, other: np.ndarray) -> int:
    return int((np.abs(one - other).max(axis=2) > 6).sum())


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "van"])
def test_the_picture_comes_on_its_word(kind):
    seen = shots(brief({"image": kind}, {"show": 12}, 40), [0, 9, 10, 11, 12, 20])
    assert changed(seen[0], np.zeros_like(seen[0])) > 2000, "the first frame shows the set"
    waiting = changed(seen[9], seen[10])
    close_up = kind == "film crew"
    assert waiting < (320 if close_up else 60), "only a glow and a drift, or what the lens sees, come before the word"
    assert changed(seen[10], seen[11]) > max(20, (2 if close_up else 4) * waiting)
    assert changed(seen[0], seen[20]) > 1000


def test_what_drives_waits_in_sight_and_stands_on_its_word():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 90, 50)
    act = Driving(of, art("van"))
    where, lit = {}, {}
    for number in (0, 6, 12, 24, 37, 46, 50, 60):
        act.pose(number)
        lit[number] = act.vehicle.lit(of.since(act._sets_out, number))
        where[number] = act.vehicle.nose_at(of.since(act._sets_out, number))
    assert of.stage.frame.left + px(60) < where[0] < where[6] < where[12] < of.stage.frame.right - px(240)
    assert min(where[6] - where[0], where[12] - where[6]) > px(40), "it creeps from the first frame on"
    assert where[12] + px(120) < where[24] < where[37]
    assert where[37] - act.vehicle.length > of.stage.frame.left, "all of it is seen well before its word"
    assert where[37] + px(10) < where[46] < where[50] < where[37] + px(60), "it rolls on slowly"
    assert where[50] == pytest.approx(where[60]), "and stops on its word"
    assert lit[12] < lit[24] < lit[37] < lit[46] < lit[50] == 1, "on which the last of it is lit"


def test_the_nose_nods_and_the_lamps_flash_on_the_word_of_what_drives():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 90, 50)
    act = Driving(of, art("van"))
    noses, flares = [], []
    for number in (49, 51, 85):
        act.pose(number)
        noses.append(float(act.vehicle.rig.leaves[act.vehicle.rig.parts["lights"][0]].get_center()[1]))
        flares.append(float(act.vehicle._headlight.flare[0].fill_rgbas[0, 3]))
    assert noses[1] < min(noses[0], noses[2]) - px(3)
    assert flares[0] == 0 < flares[2] < flares[1]


def test_a_word_said_before_the_picture_drops_onto_it_on_the_word_of_the_picture():
    act = Driving(Call(NAVY, Stage(formats()["shorts"]), 30, 90, 50, (Line("frontend", 20),)), art("van"))
    heights = {}
    for number in (30, 46, 49, 50, 51, 55, 80, 89):
        act.pose(number)
        heights[number] = float(act.stamps[0].plate[2].get_center()[1])
    assert heights[30] == heights[46] < heights[49] > heights[50] > heights[51] > heights[55] + px(2)
    assert heights[80] == pytest.approx(heights[89], abs=px(1))
    above = act.stamps[0].plate[2].get_bottom()[1] - act.vehicle.roof[1]
    assert px(24) < above < px(56), "it stands clear of the roof, and near it"


def test_what_lies_on_a_roof_rides_on_the_springs_with_it():
    act = Driving(Call(NAVY, Stage(formats()["shorts"]), 30, 90, 20, (Line("frontend", 40),)), art("van"))
    plates, roofs = [], []
    for number in (45, 46, 48, 80):
        act.pose(number)
        plates.append(float(act.stamps[0].plate[2].get_center()[1]))
        roofs.append(max(float(act.vehicle.rig.leaves[n].get_top()[1]) for n in act.vehicle.rig.parts["sprung"]))
    assert plates[2] < plates[3] - px(4)
    assert plates[2] - roofs[2] == pytest.approx(plates[3] - roofs[3], abs=px(3))


def test_a_mirror_is_upside_down_fainter_with_depth_and_within_its_reach():
    tower = VGroup(Square(1.0).shift(3 * UP), Square(2.0).shift(1.5 * UP)).set_fill("#FFFFFF", 1).set_stroke(width=0)
    image = mirrored(tower, 0.5, strength=0.8, reach=240, blur=0.0)
    alpha = image.picture.pixels[..., 3].max(axis=1)
    assert image.get_top()[1] == pytest.approx(0.5, abs=px(8)) and image.get_bottom()[1] >= 0.5 - px(248)
    assert alpha.max() <= 0.8 * 255 + 1 and alpha[len(alpha) // 10] > 3 * alpha[-len(alpha) // 5]


def test_a_thing_whose_word_is_late_is_lit_within_half_a_second_and_leaps_on_its_word():
    bare = shots(brief({"image": "teapot"}, {"show": 8}, 60), [0])[0]
    seen = shots(brief({"image": "teapot"}, {"show": 40}, 60), [0, 7, 15, 37, 38, 39, 44])
    assert changed(bare, seen[0]) > 300, "it is there from the first frame"
    assert changed(seen[0], seen[7]) == 0
    assert changed(seen[7], seen[15]) > 200, "the light is on it"
    assert changed(seen[37], seen[38]) < 60, "it waits"
    assert changed(seen[38], seen[39]) > 100, "and leaps on its word"


def test_a_photo_whose_word_is_late_lies_there_before_it_and_is_lifted_on_it():
    seen = shots(brief({"image": "photo"}, {"show": 60}, 90), [0, 15, 57, 58, 59])
    assert changed(seen[0], seen[15]) > 300, "it does not leave the table empty"
    assert changed(seen[57], seen[58]) < 60
    assert changed(seen[58], seen[59]) > 100


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("FRONTEND", "cool"), ("front-end", "cool"), ("Klien", "cool"), ("back end", "accent"), ("BACKEND", "accent"),
        ("murah", None),
    ],
)  # fmt: skip
def test_a_sign_has_the_colour_of_the_side_that_it_names(text, role):
    assert side_role(text) == role
    face = Stamp(NAVY, text).plate[2]
    plain = Stamp(NAVY, text, role=role or "accent").plate[2]
    assert np.allclose(face.fill_rgbas, plain.fill_rgbas)


@pytest.mark.parametrize("texts", [("frontend", "backend"), ("backend", "frontend"), ("yang tampak", "kru")])
def test_the_words_of_a_film_set_stand_over_what_they_name_and_apart(texts):
    of = Call(NAVY, Stage(formats()["shorts"], marked=True), 30, 120, 2, (Line(texts[0], 20), Line(texts[1], 90)))
    act = Filming(of, art("film crew"))
    act.pose(119)
    x = {text: float(stamp.plate[2].get_center()[0]) for text, stamp in zip(texts, act.stamps, strict=True)}
    front, back = (texts[1], texts[0]) if texts[0] == "backend" else texts
    assert (x[front] > x[back]) == (act._seen.center[0] > act._makers.center[0])
    assert abs(x[front] - x[back]) > px(sum(stamp.width_px for stamp in act.stamps) / 2 + 8)


def test_the_makers_are_lit_one_by_one_between_two_words():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 140, 2, (Line("frontend", 20), Line("backend", 110)))
    act = Filming(of, art("film crew"))
    lit = []
    for number in (30, 60, 105, 139):
        act.pose(number)
        lit.append(sum(track.at(number) > 0.99 for _, track in act.lighting.crew))
    assert lit[0] == 0 < lit[1] < lit[2] == len(act.lighting.crew) and lit[3] == 0


def test_the_lamps_of_a_film_set_are_brightest_with_the_word_of_what_is_seen():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 140, 2, (Line("frontend", 20), Line("backend", 110)))
    act = Filming(of, art("film crew"))
    beam, lamps = [], []
    for number in (18, 40, 100, 130):
        act.pose(number)
        beam.append(float(act.rig.leaves[act.rig.parts["light-cone"][0]].fill_rgbas[0, 3]))
        lamps.append([act.rig.leaves[part].fill_rgbas[0].tolist() for part in act.rig.parts["lights"]])
    assert beam[0] < 0.7 * beam[1] and beam[1] == beam[2] == beam[3]
    assert lamps[0] == lamps[1] == lamps[2] == lamps[3]


def test_a_vehicle_comes_to_stand_with_its_nose_and_all_its_wheels_in_sight():
    for frame in ("shorts", "square", "wide"):
        of = Call(NAVY, Stage(formats()[frame]), 30, 90, 20)
        act = Driving(of, art("van"))
        act.pose(89)
        nose, box, vehicle = act.vehicle.nose_at(9.0), of.stage.frame, act.vehicle
        wheels = [vehicle.drawing.layers[name] for name in vehicle.wheels]
        assert box.center[0] < nose < box.right - px(30)
        assert all(box.left < wheel.get_left()[0] and wheel.get_right()[0] < box.right for wheel in wheels)
        assert nose - vehicle.length > box.left + px(30)


@pytest.mark.parametrize("frame", ["shorts", "square", "wide"])
def test_a_single_plate_lies_on_the_head_of_an_engine_and_its_foot_is_clear_of_captions(frame):
    of = Call(NAVY, Stage(formats()[frame], marked=True), 30, 60, 2, (Line("backend", 20),))
    act = Running(of, art("engine"))
    act.pose(59)
    plate, engine = act.stamps[0].plate[2], act.motor.rig.mobject
    assert 0 < engine.get_top()[1] - plate.get_bottom()[1] < px(40)
    assert plate.get_top()[1] < of.stage.text.top + px(2)
    assert of.stage.clear.bottom + px(24) < engine.get_bottom()[1]


@pytest.mark.parametrize("frame", ["shorts", "square", "wide"])
@pytest.mark.parametrize("texts", [("3",), ("diagnosis",), ("murah", "cepat"), ("a very long word or more of them",)])
def test_the_plates_of_a_lone_thing_stand_above_the_captions(frame, texts):
    lines = tuple(Line(text, 10) for text in texts)
    act = Showing(Call(NAVY, Stage(formats()[frame], marked=True), 30, 60, 2, lines), art("teapot"))
    act.pose(59)
    lows = [float(stamp.plate[2].get_bottom()[1]) for stamp in act.stamps]
    assert min(lows) > act.call.stage.clear.bottom + px(10)


def test_a_clapperboard_claps_on_the_word_for_it_and_the_makers_are_lit_on_theirs():
    spoken = (Line("yang", 41), Line("kamera,", 67), Line("kru", 90))
    stamps = (Line("frontend", 57), Line("backend", 150))
    act = Filming(Call(NAVY, Stage(formats()["shorts"]), 30, 170, 40, stamps, (), spoken), art("film crew"))
    shut = next(number for number in range(170) if act.playing._claps.at(number) >= 1)
    assert shut in (67, 68)
    assert act.lighting.turns[0] == 90


def test_no_line_of_a_stamp_is_seen_above_its_box():
    stage = Stage(formats()["shorts"], marked=True)
    act = Filming(Call(NAVY, stage, 30, 90, 2, (Line("frontend", 10), Line("backend", 40))), art("film crew"))
    for number in range(40, 56):
        act.pose(number)
        for line in act.stamps[1].lines:
            assert line.get_stroke_opacity() == 0 or line.get_top()[1] <= stage.text.top


def test_the_later_label_comes_down_unlit_before_its_word_and_is_lit_on_it():
    stage = Stage(formats()["shorts"], marked=True)
    hurried = Filming(Call(NAVY, stage, 30, 76, 2, (Line("frontend", 34), Line("backend", 72))), art("film crew"))
    early, wide, plate = {}, {}, hurried.stamps[1].plate[2]
    for number in (40, 64, 70, 73, 75):
        hurried.pose(number)
        early[number], wide[number] = float(np.asarray(plate.fill_rgbas)[0, 3]), float(plate.width)
    assert early[40] == 0 < early[64] == early[70] == early[75], "no label is half seen"
    assert wide[64] == pytest.approx(wide[70], rel=1e-6)
    assert wide[73] > 1.02 * wide[70]
    act = Filming(Call(NAVY, stage, 30, 120, 2, (Line("frontend", 10), Line("backend", 72))), art("film crew"))
    words, bright = act.stamps[1].plate[4], {}
    for number in (36, 50, 71, 76):
        act.pose(number)
        bright[number] = float(np.asarray(words.stroke_rgbas)[0, 3]), float(act.plates._tones[1]._step)
    assert bright[36][0] == 0 < bright[50][0], "34 frames before its word"
    assert bright[50][1] == bright[71][1] > 0 == bright[76][1]


def test_a_later_label_comes_down_on_the_word_for_the_makers():
    stamps, spoken = (Line("frontend", 10), Line("backend", 90)), (Line("the", 50), Line("crew", 58), Line("works", 60))
    act = Filming(Call(NAVY, Stage(formats()["shorts"]), 30, 120, 2, stamps, (), spoken), art("film crew"))
    assert act.plates._there(1) == 58 + 9


def test_the_makers_stay_lit_where_all_is_spoken_of_as_soon_as_what_is_seen_is_called():
    stamps = (Line("frontend", 20), Line("backend", 80))
    for said, dark in (("everyone", 0), ("something", 1)):
        call = Call(NAVY, Stage(formats()["shorts"]), 30, 110, 2, stamps, (), (Line(said, 27),))
        act = Filming(call, art("film crew"))
        assert max(act.lighting.dark.at(frame) for frame in range(20, 40)) == dark


def test_the_picture_of_the_lens_is_made_out_before_the_camera_pulls_back_where_the_cut_is_on_its_word():
    stamps = (Line("frontend", 40), Line("backend", 70))
    at_once, later = (
        Filming(Call(NAVY, Stage(formats()["shorts"]), 30, 90, show, stamps), art("film crew")) for show in (1, 9)
    )
    assert at_once._zoom.at(11) == 1 > at_once._zoom.at(16) > 0 == at_once._zoom.at(25)
    assert later._zoom.at(9) < 1, "it is on its word"


def test_what_is_seen_is_called_as_soon_as_the_set_is_whole_by_a_word_that_nobody_says():
    stamps = (Line("frontend", 40), Line("backend", 72))
    for said, start in (("moving", 20), ("frontend", 40)):
        spoken = (Line("people", 9), Line(said, 40), Line("backend.", 72))
        act = Filming(Call(NAVY, Stage(formats()["shorts"]), 30, 90, 1, stamps, (), spoken), art("film crew"))
        assert [line.start for line in act.call.stamps] == [start, 72]


def test_parts_of_an_engine_are_pointed_at_with_what_is_said_where_nothing_else_happens():
    said = tuple(Line("word", at) for at in (4, 30, 34, 44, 60, 70, 82, 96))
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 100, 4, (Line("backend", 58),), (), said)
    act = Running(of, art("engine"))
    frames = [frame for _, frame in act.pointers]
    assert frames == [30, 44, 70, 82], "none by the stamp, none that is not seen"
    for frame in frames:
        before, after = [], []
        for number, seen in ((frame - 1, before), (frame, after)):
            act.pose(number)
            seen.extend(float(pointer._dot.leaves[0].get_fill_opacity()) for pointer, _ in act.pointers)
        assert sum(after) > sum(before)


def test_a_film_set_stands_above_the_captions_and_its_clapperboard_whole_below_them():
    stage = Stage(formats()["shorts"])
    act = Filming(Call(NAVY, stage, 30, 90, 2, (Line("frontend", 10), Line("backend", 40))), art("film crew"))
    assert min(act._seen.bottom, act._makers.bottom) > stage.clear.bottom - px(40)
    act.pose(30)
    if "clapper" in act.rig.parts:
        low, high = act.rig.mobject.layers["clapper"].get_bottom()[1], act.rig.mobject.layers["clapper"].get_top()[1]
        assert stage.frame.bottom < low < high < stage.caption.bottom


def test_the_engine_fills_its_place_as_a_word_comes_down_on_it():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 60, 5, (Line("backend", 19),))
    act = Running(of, art("engine"), art("van"))
    widths = []
    for number in (24, 50):
        act.pose(number)
        widths.append(float(act.motor.rig.leaves[3].width))
    assert widths[0] == pytest.approx(widths[1])


def test_a_maker_in_the_dark_lets_nothing_show_through():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 140, 2, (Line("frontend", 20), Line("backend", 110)))
    act = Filming(of, art("film crew"))
    bright, dark = [], []
    for number, seen in ((10, bright), (34, dark)):
        act.pose(number)
        seen.extend(leaf.fill_rgbas[0].copy() for leaves, _ in act.lighting.crew for leaf in leaves)
    assert [colour[3] for colour in bright] == [colour[3] for colour in dark]
    assert sum(colour[:3].sum() for colour in dark) < 0.8 * sum(colour[:3].sum() for colour in bright)


@pytest.mark.parametrize("kind", ["van", "film crew", "teapot", "photo"])
@pytest.mark.parametrize("stamp", [6, 34])
def test_a_word_is_stamped_on_its_own_word_before_the_picture_or_after_it(kind, stamp):
    params = {"image": kind, "overlay": "frontend"}
    bare, stamped = ({"show": 20, "stamp": at} for at in (59, stamp))
    with_word = shots(brief(params, stamped, 60), [stamp - 2, stamp - 1, stamp + 6])
    without = shots(brief(params, bare, 60), [stamp - 2, stamp - 1, stamp + 6])
    assert changed(with_word[stamp - 2], without[stamp - 2]) == 0
    assert changed(with_word[stamp - 1], without[stamp - 1]) > 50
    assert changed(with_word[stamp + 6], without[stamp + 6]) > 300


def test_what_is_gone_into_stands_as_its_own_shot_left_it():
    before = shots(brief({"image": "van"}, {"show": 0}, 150), [149])[149]
    inside = shots(brief({"image": "engine", "inside": "van"}, {"show": 8}, 60), [0, 4, 5, 6, 40])
    assert changed(before, inside[0]) < 120, "the cut is matched, but for what shines only now and again"
    assert changed(inside[0], inside[4]) == 0
    assert changed(inside[4], inside[5]) > 50
    assert changed(inside[4], inside[6]) > 300
    assert changed(inside[0], inside[40]) > 4000


def test_the_plate_of_the_picture_before_stands_where_it_was_and_goes_with_the_skin():
    named = {"image": "van", "overlay": "frontend"}
    before = shots(brief(named, {"show": 0, "stamp": 20}, 150), [149])[149]
    params = {"image": "engine", "inside": "van", "plate": "frontend"}
    inside = shots(brief(params, {"show": 8}, 60), [0, 6, 40])
    bare = shots(brief(params | {"plate": ""}, {"show": 8}, 60), [0, 40])
    assert changed(before, inside[0]) < 150
    assert changed(inside[0], bare[0]) > 800
    assert changed(inside[40], bare[40]) == 0


def test_the_camera_goes_in_at_once_and_sees_what_is_inside_in_its_place_on_the_way():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 44, 5, (Line("backend", 19),))
    act = Running(of, art("engine"), art("van"))
    on_the_way = [number for number in range(44) if 0 < act.way_in.entered(of.since(3, number)) < 1]
    assert on_the_way[0] in (3, 4)
    lit = [number for number in on_the_way if act.way_in.lit(of.since(3, number)) >= 1]
    assert len(lit) >= 6


def test_going_in_takes_about_ten_frames_and_less_where_the_shot_is_short():
    params = {"image": "engine", "inside": "van"}
    for frames, first_still in ((80, 6 + 11), (20, 6 + 8)):
        act = Running(Call(NAVY, Stage(formats()["shorts"]), 30, frames, 8), art("engine"), art("van"))
        sizes = {}
        for number in range(first_still - 8, first_still + 2):
            act.pose(number)
            sizes[number] = float(act.motor.rig.leaves[3].width)
        assert sizes[first_still] == pytest.approx(sizes[first_still + 1])
        assert sizes[first_still - 8] < 0.95 * sizes[first_still]
    assert SCENE.Params.model_validate(params).plate == ""


@pytest.mark.parametrize("seconds", [1 / 30, 2 / 30, 3 / 30, 0.2])
@pytest.mark.parametrize(("x", "width"), [(0.0, 900), (-2.4, 460), (2.4, 460)])
def test_a_stamp_comes_down_whole_opaque_and_within_its_frame(x, width, seconds):
    frame = Stage(formats()["shorts"]).frame
    stamp = Stamp(NAVY, "infrastruktur", width=width, size=138, within=frame)
    stamp.place = place(x, 3.0)
    stamp.strike(seconds)
    face = stamp.plate[2]
    assert face.get_fill_opacity() == 1
    assert frame.left <= face.get_left()[0] and face.get_right()[0] <= frame.right
    assert face.width < 1.3 * px(stamp.width_px)


def test_with_the_last_of_two_words_the_makers_are_lit_too_and_what_is_seen_stays_lit():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 90, 2, (Line("frontend", 30), Line("backend", 60)))
    act = Filming(of, art("film crew"))
    dark = []
    for number in (20, 50, 75):
        act.pose(number)
        dark.append([float(rig.mobject[0].get_fill_opacity()) for rig in act._shades])
    assert dark[0] == [0, 0] and dark[1] == [0, 1]
    assert dark[2] == [0, 0]


@pytest.mark.parametrize("frame", ["shorts", "square", "wide"])
def test_the_light_on_a_film_set_comes_down_about_its_actor(frame):
    set_of = read_svg((ROOT / "assets" / "art" / "film-set.svg").read_text())
    of = Call(NAVY, Stage(formats()[frame], marked=True), 30, 90, 2, (Line("frontend", 30), Line("backend", 60)))
    act = Filming(of, set_of)
    act.pose(89)
    cone, actor = set_of.layers["light-cone"], set_of.layers["actor"]
    assert cone.get_left()[0] < actor.get_left()[0] and actor.get_right()[0] < cone.get_right()[0]
    assert cone.get_bottom()[1] < actor.get_bottom()[1] < actor.get_top()[1] < cone.get_top()[1]
    assert actor.get_right()[0] < of.stage.frame.right - px(20), "and all of her is in the frame to the end"


def test_a_clapperboard_is_nearest_to_the_viewer_where_there_is_room_below_the_captions():
    set_of = read_svg((ROOT / "assets" / "art" / "film-set.svg").read_text())
    stage = Stage(formats()["shorts"])
    act = Filming(Call(NAVY, stage, 30, 90, 2, (Line("frontend", 30), Line("backend", 60))), set_of)
    act.pose(80)
    board = set_of.layers["clapper"]
    assert board.get_top()[1] < stage.caption.bottom and board.width > 0.3 * stage.frame.width


def test_what_goes_through_an_engine_goes_in_with_its_word_and_is_through_before_the_end():
    of = Call(NAVY, Stage(formats()["shorts"], marked=True), 30, 60, 2, (Line("backend", 20),))
    act = Running(of, read_svg((ROOT / "assets" / "art" / "engine.svg").read_text()))
    lit = []
    for number in (20, 26, 34, 56):
        act.pose(number)
        lit.append([glow.leaves[0].fill_opacity for glow, _ in act.through._glows])
    assert not any(lit[0]) and not any(lit[1][1:]), "nothing glows before its turn"
    assert lit[2][0] > 0 and all(lit[3])


@pytest.mark.parametrize("frames", [24, 27, 28])
def test_nothing_goes_through_an_engine_that_is_left_at_once(frames):
    of = Call(NAVY, Stage(formats()["shorts"]), 30, frames, 2, (Line("backend", 20),))
    act = Running(of, art("engine"))
    for number in range(frames):
        act.pose(number)
        assert not any(line.get_stroke_opacity() for line in act.through._lines)


def test_the_plates_of_a_film_set_are_each_over_its_own_half():
    of = Call(NAVY, Stage(formats()["shorts"]), 30, 90, 2, (Line("frontend", 30), Line("backend", 60)))
    act = Filming(of, art("film crew"))
    act.pose(85)
    seen, makers = (stamp.plate[2] for stamp in act.stamps)
    assert seen.get_left()[0] - makers.get_right()[0] > px(80)


def test_an_actor_waves_on_the_word_that_looks():
    set_of = read_svg((ROOT / "assets" / "art" / "film-set.svg").read_text())
    spoken = (Line("Penonton", 4), Line("melihat", 20))
    act = Filming(Call(NAVY, Stage(formats()["shorts"]), 30, 90, 60, (), spoken), set_of)
    hands = []
    for number in (0, 19, 20, 23, 26, 32):
        act.pose(number)
        hands.append(act.rig.leaves[act.rig.parts["forearm"][1]].get_center()[:2])
    moves = [float(np.linalg.norm(after - before)) for before, after in pairwise(hands)]
    assert moves[0] > px(4), "the arm goes with what is said"
    assert moves[1] > px(4), "and is lifted on the word"
    assert min(moves[3:]) > px(8)


@pytest.mark.parametrize("frame", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("many", [1, 3, 6])
def test_callouts_stand_apart_from_each_other_and_from_the_captions(frame, many):
    lines = tuple(Line(f"Keamanan data {number}", 40 + 4 * number) for number in range(many))
    of = Call(NAVY, Stage(formats()[frame]), 30, 120, 2, (Line("backend", 20),), lines)
    act = Running(of, art("engine"))
    boxes = [label.box for label in act.labels]
    for number, box in enumerate(boxes):
        assert of.stage.text.left <= box.left + 0.01 and box.right <= of.stage.text.right + 0.01
        assert box.bottom >= of.stage.clear.bottom
        for other in boxes[number + 1 :]:
            assert min(box.right, other.right) <= max(box.left, other.left) or min(box.top, other.top) <= max(
                box.bottom, other.bottom
            )


def test_words_that_share_a_moment_come_one_after_another():
    lines = [Line("a", 40), Line("b", 40), Line("c", 41), Line("d", 90)]
    assert [line.start for line in one_after_another(lines)] == [40, 44, 48, 90]


def call(frame: str = "shorts", *texts: str, frames: int = 60) -> Call:
    lines = tuple(Line(text, 4 + 5 * number) for number, text in enumerate(texts))
    return Call(NAVY, Stage(formats()[frame]), 30, frames, 2, lines)


ACTS = {
    "van": Driving, "engine": Running, "film crew": Filming, "teapot": Showing, "photo": Printing
}  # fmt: skip


@pytest.mark.parametrize("frame", ["shorts", "ads", "square", "wide"])
@pytest.mark.parametrize("kind", KINDS)
def test_words_stay_in_the_text_box_however_long_and_many_they_are(kind, frame):
    of = call(frame, "infrastrukturkeberlanjutan terdistribusi", "db")
    act = ACTS[kind](of, art(kind))
    act.pose(of.frames - 1)
    box = of.stage.text
    for stamp in act.stamps:
        word = stamp.plate[-1]
        assert box.left <= word.get_left()[0] and word.get_right()[0] <= box.right
        assert box.bottom <= word.get_bottom()[1] and word.get_top()[1] <= box.top
    first, second = (stamp.plate[-1] for stamp in act.stamps)
    apart_x = first.get_right()[0] <= second.get_left()[0] or second.get_right()[0] <= first.get_left()[0]
    apart_y = first.get_bottom()[1] >= second.get_top()[1] or second.get_bottom()[1] >= first.get_top()[1]
    assert apart_x or apart_y


def seen(act: Any) -> list[np.ndarray]:
    """The points of all that can be seen."""
    leaves = [leaf for leaf in act.mobject.get_family() if len(leaf.points)]
    hidden = [isinstance(leaf, VMobject) and not leaf.get_fill_opacity() + leaf.get_stroke_opacity() for leaf in leaves]
    return [leaf.points.copy() for leaf, unseen in zip(leaves, hidden, strict=True) if not unseen]


@pytest.mark.parametrize("kind", KINDS)
def test_a_pose_depends_on_the_frame_alone(kind):
    of = call("shorts", "frontend")
    act = ACTS[kind](of, art(kind))
    act.pose(40)
    there = seen(act)
    for number in (3, 11, 59, 40):
        act.pose(number)
    assert all(np.allclose(one, other) for one, other in zip(there, seen(act), strict=True))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("frames", [1, 4])
def test_short_shots_and_missing_moments_are_drawn(kind, frames):
    params = {"image": kind, "overlay": ["a", "b"], "callouts": ["c", "d", "e"]}
    (last,) = shots(brief(params, {}, frames, language="en"), [frames - 1]).values()
    assert changed(last, np.zeros_like(last)) > 2000


def test_an_overlay_may_be_a_text_a_list_or_a_mapping():
    for given in ("frontend", ["frontend"], {"text": "frontend"}, [{"text": "frontend"}]):
        assert SCENE.Params.model_validate({"image": "x", "overlay": given}).overlay[0].text == "frontend"
    with pytest.raises(ValidationError):
        SCENE.Params.model_validate({"image": "x", "overlay": [{"label": "frontend"}]})


@pytest.mark.parametrize("kind", KINDS)
def test_a_mark_is_painted_on_its_word_and_gives_way_to_the_next(kind):
    of = call()
    act = ACTS[kind](of, art(kind))
    marking = Marking(of, (Line(CROSS, 20), Line(CHECK, 40)), act.subject)
    cross, check = marking.mobject
    for number, shown in ((19, 0), (20, 1), (29, 2), (40, 2)):
        marking.pose(number)
        assert sum(face.get_fill_opacity() > 0 for face in cross[-1]) == shown, number
    assert check[-1][0].get_fill_opacity() > 0
    marking.pose(59)
    assert not any(face.get_fill_opacity() for face in cross[-1])
    assert all(face.get_fill_opacity() for face in check[-1])
    box = of.stage.clear
    assert box.bottom - px(30) <= check[-1].get_bottom()[1] and check[-1].get_top()[1] <= box.top + px(30)
    assert abs(check[-1].get_center()[0] - act.subject.center[0]) < px(60)


def test_a_mark_is_first_seen_on_the_frame_of_its_moment():
    seen = shots(brief({"image": "teapot", "marks": ["cross"]}, {"show": 4, "mark": 40}, 60), [36, 37, 38, 39, 44])
    resting = changed(seen[36], seen[37])
    assert changed(seen[38], seen[39]) > 3 * max(resting, 10)
    assert changed(seen[37], seen[44]) > 600


def test_a_plate_is_in_capitals_but_for_amounts_and_their_units():
    for text, lettered in (
        ("frontend", "FRONTEND"), ("Rp15.000", "Rp15.000"), ("Too fast: 5 km", "TOO FAST: 5 km"), ("3 hal", "3 HAL")
    ):  # fmt: skip
        assert in_capitals(text) == lettered
