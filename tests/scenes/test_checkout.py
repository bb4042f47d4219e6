"""The checkout: its words, its plan, and that what happens in it happens on its frames."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from manim import DL, UR, Circle, Group, Mobject, Scene

from cuereel.artwork.colour import contrast, luminance
from cuereel.catalog import load_catalog
from cuereel.direct.phrases import read_cue
from cuereel.direct.template import wanted
from cuereel.formats import formats
from cuereel.model import Frame
from cuereel.scene import Brief, Stage
from cuereel.scene.load import describe, load_scene
from cuereel.scene.shop.carry import FALL, FLIGHT, Carried
from cuereel.scene.shop.check import Check
from cuereel.scene.shop.developer import Developer
from cuereel.scene.shop.ending import PAPER_COUNT
from cuereel.scene.shop.inside import LEFT_TOP, RIGHT_EDGE, Inside
from cuereel.scene.shop.layout import IN_A_ROW, plan
from cuereel.scene.shop.onward import REST, ghosts_for
from cuereel.scene.shop.proof import Counted, Proof, Scanned
from cuereel.scene.shop.tile import SMALLEST, Label, cut_to_fit, label_size, named_tile
from cuereel.scene.shop.units import metal
from cuereel.scene.shop.wording import asks_for_form, button_label, counts, flows, goes_on, keeps, sells, short_label
from cuereel.scene.stage import Box, px
from cuereel.scene.stamp import Stamp
from cuereel.shoot.renderer import FrameRenderer
from cuereel.shoot.stills import stills
from cuereel.theme import Theme, read_theme
from tests.scenes.closely import closely

ROOT = Path(__file__).parents[2]
FILE = ROOT / "scenes" / "checkout.py"
SMALL = Frame("shorts", 90, 160, 30)


def theme(name: str = "navy") -> Theme:
    return read_theme((ROOT / f"assets/themes/{name}.yaml").read_text(encoding="utf-8"))


def brief(
    steps: list[dict[str, Any]], moments: Mapping[str, int], frames: int, *, language: str = "en", shape: str = "shorts"
) -> Brief:
    def draw(name: str) -> Mobject:
        return Circle(radius=0.5, fill_opacity=1)

    return Brief(
        params={"steps": steps},
        theme=theme(),
        stage=Stage(formats()[shape]),
        language=language,
        moments=moments,
        frames=frames,
        words=(),
        draw=draw,
    )


def play(told: Brief) -> Scene:
    """Play a scene without drawing it."""
    form = told.stage.format
    renderer = FrameRenderer(Frame(form.name, form.width, form.height, 30), told.frames, [], _Nowhere())
    scene = load_scene(FILE)(told, renderer)
    scene.render()
    return scene


class _Nowhere:
    def begin(self, start: int, end: int) -> None: ...

    def frame(self, pixels: Any, dirty: Any) -> None: ...

    def end(self) -> None: ...


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("pengecekan alamat", "Alamat"),
        ("cek sisa kuota,", "Sisa kuota"),
        ("menyimpan dan membaca data di cache", "Cache"),
        ("mengambil data", "Data"),
        ("checking the password", "Password"),
        ("a fraud check", "Fraud"),
        ("writing records to the audit log", "Audit log"),
        ("verify", "Verify"),
        ("JWT", "JWT"),
    ],
)
def test_a_label_keeps_what_a_check_is_about(said: str, label: str) -> None:
    assert short_label(said) == label


def test_words_that_only_go_on_are_no_check() -> None:
    assert all(goes_on(words) for words in ("dan lain-lain", "dll.", "and so on", "etc."))
    assert not any(goes_on(words) for words in ("alamat", "more memory", "and the cache"))


def test_words_tell_what_is_read_and_what_is_stored() -> None:
    assert flows("membaca isi cache") == (True, False)
    assert flows("saving to the audit log") == (False, True)
    assert flows("mengambil, lalu mencatat alamat") == (True, True)
    assert flows("pengecekan alamat") == (False, False)


def test_a_place_where_data_is_kept_takes_something_in_unless_it_is_only_read() -> None:
    assert keeps("pesanan di database") and keeps("the audit log") and not keeps("the balance")

    def carries(words: str) -> tuple[bool, bool]:
        return Check("", Circle(), flows(words), keeps(words)).carries

    assert carries("the database") == (False, True)
    assert carries("reading the archive") == (True, False)
    assert carries("read and write the archive") == (True, True)
    assert carries("the balance") == (False, False)


def test_what_is_stored_starts_at_the_request_and_goes_through_the_top_of_where_it_is_kept() -> None:
    store, hand = Circle(radius=0.5), np.array([2.0, 0.0, 0.0])
    carried = Carried(theme(), hand, store)
    sheet = carried[0]
    assert np.linalg.norm(sheet.get_center() - hand) < 0.3
    carried.run(FLIGHT)
    assert abs(sheet.get_center()[0]) < 1e-6 and sheet.get_center()[1] > store.get_top()[1]
    carried.run(FLIGHT + 0.9 * FALL)
    assert sheet.clip.get_bottom()[1] > store.get_center()[1]
    assert not np.allclose(carried.squash, np.eye(3))
    carried.run(1.0, out=True)
    assert np.linalg.norm(sheet.get_center() - hand) < 0.3


def test_a_button_speaks_the_language_of_the_script() -> None:
    assert button_label("buy", "id") == "Beli"
    assert button_label("Bayar", "en") == "Pay"
    assert button_label("launch rocket", "id") == "Launch rocket"
    assert asks_for_form("Login")
    assert not asks_for_form("beli")
    assert sells("Beli sekarang") and sells("Add to cart") and sells("")
    assert not sells("Restart") and not sells("Login")


def test_a_step_has_one_verb() -> None:
    params = load_scene(FILE).Params
    assert params.model_validate({"steps": [{"check": "kuota", "icon": "sim"}]}).steps[0].verb == "check"
    for bad in ({}, {"press": "Buy", "load": True}, {"icon": "sim"}, {"pres": "Buy"}):
        with pytest.raises(ValueError):
            params.model_validate({"steps": [bad]})


@pytest.mark.parametrize(
    ("cue", "params"),
    [
        ("The pay button gets tapped", {"steps": [{"press": "pay"}]}),
        ("tombol daftar ditekan", {"steps": [{"press": "daftar"}]}),
        ("it turns into a loading screen", {"steps": [{"load": True}]}),
        ("berubah jadi halaman loading", {"steps": [{"load": True}]}),
        ("then zoom into the screen", {"steps": [{"zoom": True}]}),
        ("row of icons with a ball going from one to the next", {"steps": [{"check": "*"}], "marker": "ball"}),
        ("centang muncul satu per satu", {"steps": [{"check": "*"}]}),
        ("a dotted line running back and forth", {"lines": True}),
        ("garis bolak-balik ke server", {"lines": True}),
        ('a page saying "Paid"', {"steps": [{"success": "Paid"}]}),
    ],
)
def test_cues_become_steps(cue: str, params: dict[str, Any], tmp_path: Path) -> None:
    catalog, problems = load_catalog([_only_this(tmp_path)], tmp_path / "manifest.json", "", describe)
    assert not problems
    reading = read_cue(cue, catalog)
    assert not reading.unread
    (fragment,) = reading.fragments
    assert wanted(fragment.phrase, fragment.slots, catalog["checkout"].schema) == params


def _only_this(folder: Path) -> Path:
    (folder / "scenes").mkdir()
    (folder / "scenes" / "checkout.py").symlink_to(FILE)
    return folder / "scenes"


@pytest.mark.parametrize("shape", ["shorts", "ads", "square", "wide"])
def test_the_tile_of_the_moment_is_whole_wherever_the_row_has_been_moved_to(shape: str) -> None:
    stage = Stage(formats()[shape])
    for count in range(1, 7):
        layout = plan(stage, count, 3)
        assert len(layout.tiles) == len(layout.pans) == count
        clear = stage.clear
        # a row is a little wider than the text on it
        room = Box(clear.left - 0.1, clear.bottom, clear.right + 0.1, clear.top)
        assert all(_holds(room, _moved(box, by)) for box, by in zip(layout.tiles, layout.pans, strict=True))
        assert not any(_overlap(one, other) for one, other in combinations([*layout.tiles, layout.server], 2))
        for box, by, socket, port in zip(layout.tiles, layout.pans, layout.sockets, layout.ports, strict=True):
            assert layout.socket(_moved(box, by)) == pytest.approx(socket)
            assert port[0] == pytest.approx(socket[0]) and layout.server.left < port[0] < layout.server.right
        assert all(one[0] <= other[0] for one, other in pairwise(layout.ports))


@pytest.mark.parametrize("shape", ["shorts", "square", "wide"])
def test_the_row_goes_on_with_what_is_not_named_and_is_seen_from_further_back(shape: str) -> None:
    stage = Stage(formats()[shape])
    for count in range(1, 7):
        layout = plan(stage, count, 3)
        row = [*layout.tiles, *layout.ghosts]
        assert all(later.left > box.right for box, later in pairwise(row))
        pitch = row[1].center[0] - row[0].center[0]
        assert IN_A_ROW * pitch * layout.back <= stage.clear.width + 0.5
    assert plan(stage, 3).tiles[0].height > 0.33 * stage.clear.height


def _moved(box: Box, by: float) -> Box:
    return Box(box.left + by, box.bottom, box.right + by, box.top)


def _holds(outer: Box, inner: Box) -> bool:
    slack = 1e-6
    return (
        inner.left >= outer.left - slack
        and inner.right <= outer.right + slack
        and inner.bottom >= outer.bottom - slack
        and inner.top <= outer.top + slack
    )


def _overlap(one: Box, other: Box) -> bool:
    return min(one.right, other.right) > max(one.left, other.left) + 1e-6 and min(one.top, other.top) > max(
        one.bottom, other.bottom
    )


@pytest.mark.parametrize("shape", ["shorts", "square", "wide"])
def test_long_labels_stay_on_their_tiles(shape: str) -> None:
    labels = ["Otentikasi pelanggan internasional", "Stok", "Riwayat transaksi", "Ok"]
    layout = plan(Stage(formats()[shape]), len(labels), 3)
    labels = [cut_to_fit(layout, label) for label in labels]
    size, rows = label_size(layout, labels)
    assert size >= SMALLEST
    for number, (label, box) in enumerate(zip(labels, layout.tiles, strict=True)):
        tile = named_tile(theme(), layout, number, Circle(), Label(label, size, rows), (True, True))
        content = tile.content
        inside = Box(content.get_left()[0], content.get_bottom()[1], content.get_right()[0], content.get_top()[1])
        assert _holds(box, inside)


def test_what_is_checked_has_one_line_of_letters_and_equally_high_drawings() -> None:
    labels = ["Kuota", "Alamat rumah", "Cache"]
    layout = plan(Stage(formats()["shorts"], marked=True), len(labels), 3)
    size, rows = label_size(layout, labels, easy=SMALLEST)
    assert rows == 1
    tiles = [named_tile(theme(), layout, n, Circle(), Label(label, size, rows)) for n, label in enumerate(labels)]
    heights = [tile.content[0].height for tile in tiles]
    assert max(heights) - min(heights) < 1e-6
    assert all(tile.content[1].height * 120 < 1.4 * size for tile in tiles)


def test_a_success_is_a_whole_page_from_its_first_frame() -> None:
    scene: Any = play(brief(TOLD, {"press": 10, "load": 20, "check": 45, "success": 70}, 73))
    page = scene.handset.page
    assert all(leaf.fill_rgbas[0, 3] > 0 for leaf in page.summary[0].get_family() if len(leaf.points))


def developer_of(scene: Any) -> Developer:
    (system,) = systems_in(scene)
    assert system.developer is not None
    return system.developer


WORKED: list[dict[str, Any]] = [{"check": "the stock"}, {"success": "Paid"}, {"reveal": "You"}]


def test_who_works_is_seen_before_the_plate_comes() -> None:
    for frames in (99, 130):
        rig: Any = developer_of(play(brief(WORKED, {"success": 30, "reveal": 100}, frames)))._rig
        assert all(rig.leaves[rig.parts[part][0]].fill_rgbas[0, 3] == 1 for part in ("body", "arm-left"))


def test_who_works_types_with_one_hand_after_the_other_and_nods_and_the_code_grows() -> None:
    developer = developer_of(play(brief(WORKED, {"success": 30, "reveal": 100}, 130)))
    rig: Any = developer._rig

    def top(part: str) -> float:
        return max(float(rig.leaves[leaf].points[:, 1].max()) for leaf in rig.parts[part])

    def code() -> float:
        lines = [rig.parts[name] for name in rig.named("line-")]
        return sum(float(np.ptp(rig.leaves[leaf].points[:, 0])) for line in lines for leaf in line)

    developer.work(0.0)
    still, written = {part: top(part) for part in ("reach-left", "reach-right", "head")}, code()
    for seconds, up, down in ((0.1, "left", "right"), (0.3, "right", "left"), (0.5, "left", "right")):
        developer.work(seconds)
        assert top(f"reach-{up}") > still[f"reach-{up}"] + px(8 * developer.unit)
        assert top(f"reach-{down}") == pytest.approx(still[f"reach-{down}"], abs=0.001)
        assert code() > written + 0.01
        written = code()
    before = top("head")
    developer.work(0.5, 0.1)
    assert top("head") < before - px(15 * developer.unit)
    developer.work(0.5, 2.0)
    assert top("head") == pytest.approx(before, abs=0.001)


def hole_of(scene: Any) -> dict[str, Mobject]:
    return {"hole": scene.handset.loading.hole} if scene.handset.loading else {}


def test_the_way_in_ends_beyond_the_corners_even_when_the_request_sets_out_on_it() -> None:
    steps = [{"press": "Buy"}, {"load": True}, {"zoom": True}, {"check": "the stock"}]
    moments = {"press": 5, "load": 12, "zoom": 20, "check": 42}
    scene, seen = closely("checkout", {"steps": steps}, hole_of, moments=moments, frames=60)
    widths = [box[2] - box[0] for box in seen.boxes["hole"] if box]
    assert max(widths) / 2 > np.hypot(scene.stage.frame.width / 2, scene.stage.frame.height / 2)
    grown = [later / before for before, later in pairwise(widths) if before > 2.5]
    assert max(grown) < 1.6


@pytest.mark.parametrize("shape", ["shorts", "square", "wide"])
def test_the_check_of_the_moment_is_large_and_the_others_stand_back(shape: str) -> None:
    steps = [{"check": check} for check in ("kuota", "alamat rumah", "cache")]
    moments = {"check-1": 5, "checked-1": 35, "check-2": 40, "checked-2": 70, "check-3": 75, "checked-3": 90}
    for turn, frames in ((0, 31), (1, 66)):
        scene: Any = play(brief(steps, moments, frames, shape=shape))
        boxes = [_box_of(tile.body[-1]) for tile in scene.backstage.tiles]
        assert all(boxes[turn].height > 1.15 * box.height for number, box in enumerate(boxes) if number != turn)
        assert _holds(scene.stage.frame, boxes[turn])
        assert abs(boxes[turn].center[0] - scene.request.get_center()[0]) < 0.01


def test_a_check_is_proved_by_what_it_is_about() -> None:
    def proof_of(said: str) -> type[Mobject]:
        moments = {"check-1": 5, "checked-1": 60, "check-2": 70}
        scene: Any = play(brief([{"check": said}, {"check": "the address"}], moments, 30))
        (proof,) = (thing for thing in scene.get_mobject_family_members() if isinstance(thing, (Proof, Carried)))
        return type(proof)

    assert proof_of("cek saldo") is Counted
    assert proof_of("the stock") is Scanned
    assert proof_of("simpan di database") is Carried
    assert counts("the payment") and not counts("the stock")


@pytest.mark.parametrize("made", [Counted, lambda look, drawing: Scanned(look, drawing, 1.0)])
def test_nothing_is_left_of_a_proof_in_the_end(made: Any) -> None:
    proof = made(theme(), Circle(radius=1.0))
    shown = []
    for share in (0.0, 0.5, 1.0):
        proof.run(share)
        parts = [leaf for leaf in proof.get_family() if len(leaf.points) and _opacity(leaf) > 0.01]
        clips = [vars(note).get("clip") for note in proof]
        low = clips[0].get_bottom()[1] if clips[0] is not None else -np.inf
        shown.append([leaf for leaf in parts if leaf.get_top()[1] > low])
    assert not shown[0] and shown[1] and not shown[2]


def _opacity(leaf: Mobject) -> float:
    return float(leaf.fill_rgbas[0, 3]) if hasattr(leaf, "fill_rgbas") else float(vars(leaf).get("fill_opacity", 1.0))


def test_what_is_done_dims_for_what_is_at_work() -> None:
    steps = [{"check": "kuota"}, {"check": "alamat"}]
    scene: Any = play(brief(steps, {"check-1": 5, "checked-1": 25, "check-2": 40, "checked-2": 70}, 66))
    first, second = (lamp.leaves[1].fill_rgbas[0, 3] for lamp in scene.backstage.server.lamps)
    assert 0.1 < first < 0.5 and second == 1


def test_a_request_glides_to_the_next_check_in_a_row_and_then_asks() -> None:
    steps = [{"check": check} for check in ("kuota", "alamat")]
    moments = {"check-1": 5, "checked-1": 40, "check-2": 46, "checked-2": 80}

    def seen_of(scene: Any) -> dict[str, Mobject]:
        return {"request": scene.request, "packet": scene.backstage.dashes[1].packet}

    scene, seen = closely("checkout", {"steps": steps}, seen_of, moments=moments, frames=90)
    aim = scene.backstage.plan.sockets[1][0]
    middles = [(box[0] + box[2]) / 2 if box else 0.0 for box in seen.boxes["request"]]
    on_the_way = [frame for frame in range(36, 70) if 0.02 < aim - middles[frame] < 3.5]
    assert len(on_the_way) >= 7
    asked = [frame for frame, box in enumerate(seen.boxes["packet"]) if box and frame > 36]
    assert asked and min(asked) >= max(on_the_way) - 4


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_every_cable_ends_on_the_edge_of_a_screen(count: int) -> None:
    steps = [*({"check": f"thing {at}"} for at in range(count)), {"success": "Paid"}, {"reveal": "You"}]
    scene = play(brief(steps, {"success": 60, "reveal": 100}, 130))
    (system,) = systems_in(scene)
    screens = developer_of(scene)._rig.bounds("screens")
    assert len(system._lines) == count
    for start, end in system._lines:
        assert screens[0][0] - 0.1 < end[0] < screens[1][0] + 0.1
        assert abs(end[1] - screens[1][1]) < 0.4
        assert start[1] > end[1] + 0.1


@pytest.mark.parametrize("shape", ["shorts", "square", "wide"])
def test_who_works_is_seen_from_head_to_elbows_within_the_phone_and_above_the_captions(shape: str) -> None:
    told = brief(WORKED, {"success": 30, "reveal": 100}, 130, shape=shape)
    scene: Any = play(told)
    window, developer = scene.xray.near().window, developer_of(scene)
    left, right = developer._rig.bounds("arm-left")[0], developer._rig.bounds("arm-right")[1]
    assert window.get_left()[0] < left[0] and right[0] < window.get_right()[0]
    assert left[1] > told.stage.clear.bottom - 0.15
    assert developer.head.top < developer.joint(developer.head.center[0])[1] + 0.1


def confetti_of(scene: Any) -> dict[str, Mobject]:
    page = scene.handset.page
    if not hasattr(page, "seal"):
        return {}
    behind = page.submobjects[page.submobjects.index(page.seal) - 1]
    return {str(at): paper for at, paper in enumerate(behind)} if len(behind) == PAPER_COUNT else {}


def test_no_confetti_flies_over_a_status_bar() -> None:
    steps = [{"press": "Buy"}, {"success": "Paid"}]
    scene, seen = closely("checkout", {"steps": steps}, confetti_of, moments={"press": 5, "success": 20}, frames=70)
    tops = [box[3] for boxes in seen.boxes.values() for box in boxes if box]
    assert max(tops) < scene.handset.phone.at(0, 76)[1]


def test_confetti_never_lies_on_the_words_of_a_success() -> None:
    steps = [{"press": "Buy"}, {"success": "Your order is on its way now"}]
    scene, seen = closely("checkout", {"steps": steps}, confetti_of, moments={"press": 5, "success": 20}, frames=70)
    label = scene.handset.page.label
    words = Box(*label.get_corner(DL)[:2], *label.get_corner(UR)[:2])
    shown = [Box(*box) for boxes in seen.boxes.values() for box in boxes if box]
    assert len(shown) > 100
    assert not any(_overlap(paper, words) for paper in shown)


def test_confetti_starts_behind_its_seal_and_no_bits_fly_alike() -> None:
    steps = [{"press": "Buy"}, {"success": "Paid"}]
    scene, seen = closely("checkout", {"steps": steps}, confetti_of, moments={"press": 5, "success": 20}, frames=70)
    seal = scene.handset.page.seal[1]
    flown = [[box for box in boxes if box] for boxes in seen.boxes.values()]
    first = [((boxes[0][0] + boxes[0][2]) / 2, (boxes[0][1] + boxes[0][3]) / 2) for boxes in flown if boxes]
    assert all(np.linalg.norm(np.array(place) - seal.get_center()[:2]) < seal.width / 2 for place in first)
    assert len({round(boxes[-1][0], 1) for boxes in flown if boxes}) > 0.6 * len(flown)


def test_steps_without_a_moment_are_spread_between_their_neighbours() -> None:
    steps = [{"press": "Buy"}, {"load": True}, {"zoom": True}, {"success": "Paid"}]
    scene: Any = play(brief(steps, {"press": 10, "success": 70}, 90))
    assert scene.times.starts == [9, 29, 49, 69]
    assert scene.frame_number == 90


STORY = [
    {"press": "Buy"},
    {"load": True},
    {"zoom": True},
    {"check": "the balance"},
    {"check": "the stock"},
    {"more": True},
    {"back": True},
    {"success": "Your order is complete"},
    {"reveal": "You"},
]


@pytest.mark.parametrize("frames", [12, 61])
def test_the_whole_story_fits_any_shot(frames: int) -> None:
    scene: Any = play(brief(STORY, {}, frames, language="id"))
    assert scene.frame_number == frames
    assert all(start <= later for start, later in pairwise(scene.times.starts))


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [{"press": "login"}],
        [{"load": True}],
        [{"zoom": True}],
        [{"check": "*"}],
        [{"check": "kuota"}, {"check": "dan lain-lain"}],
        [{"success": ""}],
        [{"back": True}, {"back": True}],
        [{"reveal": "Kamu"}],
        [{"success": "Paid"}, {"check": "the stock"}, {"reveal": "You"}],
        [{"press": "Buy"}, {"press": "Pay"}, {"check": "the stock"}, {"zoom": True}],
    ],
)
def test_a_shot_may_start_anywhere(steps: list[dict[str, Any]]) -> None:
    scene: Any = play(brief(steps, {}, 40))
    assert scene.frame_number == 40


def test_a_check_without_art_is_still_drawn() -> None:
    def nothing(name: str) -> Mobject:
        raise KeyError(name)

    scene: Any = play(replace(brief([{"check": "the flux capacitor"}], {}, 20), draw=nothing))
    assert len(scene.backstage.tiles[0].content) == 2


def test_what_is_shown_can_be_chosen() -> None:
    told = brief([{"press": "Buy"}, {"check": "kuota", "icon": "sim"}], {}, 30, shape="wide")
    wares = {"product": "Drone", "price": "Rp1", "picture": "drone", "button": "Sewa"}
    scene: Any = play(replace(told, params={**told.params, **wares, "lines": False, "marker": "ball"}))
    assert scene.handset.button_words == "Sewa"
    assert scene.handset.wares.name == "Drone"


def test_a_tick_never_comes_after_the_camera_has_left() -> None:
    steps = [{"check": "the stock"}, {"success": "Paid"}]
    scene: Any = play(brief(steps, {"check": 5, "checked": 44, "success": 45}, 60))
    assert scene.times.ticks[0] <= scene.times.crossings[1]


def test_the_camera_comes_out_with_the_sentence_that_tells_of_the_page() -> None:
    said = ("the", "stock", "and", "so", "on.", "Now", "it", "says", "paid.")
    frames = dict(zip((f"word-{number}" for number in range(1, 10)), (5, 10, 30, 36, 42, 60, 66, 74, 88), strict=True))
    steps = [{"check": "the stock"}, {"more": True}, {"success": "Paid"}]
    told = brief(steps, {"check": 5, "more": 30, "success": 88, **frames}, 110)
    scene: Any = play(replace(told, words=said))
    assert scene.times.crossings[2] == 59
    assert scene.times.stay(1) == (29, 59)
    unspoken: Any = play(told)
    assert unspoken.times.crossings[2] > 60


def test_rows_below_the_captions_work_with_the_check_above_them() -> None:
    steps = [{"check": "stock"}, {"check": "price"}]
    scene: Any = play(brief(steps, {"check-1": 5, "check-2": 60}, 45))
    first, second = scene.backstage.server.below._columns
    assert first and all(row.mobject.fill_opacity > 0.2 for row in first)
    assert all(row.mobject.fill_opacity == 0 for row in second)


def test_every_moment_moves_on_its_frame() -> None:
    moments = {"press": 12, "load": 30, "zoom": 50, "check-1": 75, "checked-1": 90, "check-2": 96, "checked-2": 111}
    moments |= {"more": 122, "back": 140, "success": 165, "reveal": 190}
    told = brief(STORY, moments, 200)
    wanted_frames = sorted({frame + late for frame in moments.values() for late in (-2, -1, 0, 8)})
    shown = stills(lambda renderer: load_scene(FILE)(told, renderer), wanted_frames, SMALL)
    for name, frame in moments.items():
        before, landed = shown[frame - 2].astype(int), shown[frame].astype(int)
        assert np.abs(landed - before).max() > 24, name
        assert np.abs(shown[frame + 8].astype(int) - before).max() > 40, name


@pytest.mark.parametrize("shape", ["shorts", "ads", "square", "wide"])
def test_the_button_stands_clear_of_the_captions(shape: str) -> None:
    told = brief([{"press": "Buy"}], {}, 2, shape=shape)
    scene: Any = play(told)
    assert scene.handset.page.button.plate.get_bottom()[1] >= told.stage.clear.bottom
    assert scene.handset.phone.window.get_bottom()[1] < told.stage.frame.bottom


SOFT_LIGHT = 64
"""So much (0 to 255) the light behind everything may change of a pixel."""

TOLD = [{"press": "Buy"}, {"load": True}, {"check": "the stock"}, {"success": "Paid"}]


def systems_in(scene: Scene) -> list[Inside]:
    return [thing for thing in scene.get_mobject_family_members() if isinstance(thing, Inside)]


@pytest.mark.parametrize("shape", ["shorts", "square", "wide"])
@pytest.mark.parametrize("count", [1, 3, 5])
@pytest.mark.parametrize("label", ["", "The people behind it"])
def test_what_is_inside_a_phone_stays_whole_within_its_screen(shape: str, count: int, label: str) -> None:
    steps = [*({"check": f"thing number {at}"} for at in range(count)), {"success": "Paid"}, {"reveal": label}]
    told = brief(steps, {"success": 60, "reveal": 100}, 130, shape=shape)
    scene: Any = play(told)
    phone = scene.handset.phone
    (left, top), (right, _) = phone.at(*LEFT_TOP)[:2], phone.at(RIGHT_EDGE, 0)[:2]
    (system,) = systems_in(scene)
    if not label:
        server = system._server.base[1]
        room = Box(left, told.stage.clear.bottom, right, top)
        assert _holds(room, Box(*server.get_corner(DL)[:2], *server.get_corner(UR)[:2]))
        return
    (stamp,) = (thing for thing in scene.get_mobject_family_members() if isinstance(thing, Stamp))
    plate, window = stamp.plate[2], scene.xray.near().window
    assert plate.get_top()[1] <= system.developer.head.bottom
    assert plate.get_bottom()[1] >= told.stage.clear.bottom
    assert window.get_left()[0] <= plate.get_left()[0] and plate.get_right()[0] <= window.get_right()[0]
    assert abs(plate.get_center()[0] - system.developer.head.center[0]) < 0.1


def test_a_pressed_button_goes_down_onto_its_lip_with_the_finger_and_comes_up_again() -> None:
    def parts(scene: Any) -> dict[str, Mobject]:
        button = getattr(scene.handset.page, "button", None)
        return {} if button is None else {"face": button.plate, "lip": button.lip, "label": button.label}

    _, seen = closely("checkout", {"steps": [{"press": "Buy"}]}, parts, moments={"press": 12}, frames=40)
    tops = [box[3] for box in seen.boxes["face"] if box]
    labels = [box[3] for box in seen.boxes["label"] if box]
    lips = [box[3] for box in seen.boxes["lip"] if box]
    assert min(tops) == pytest.approx(lips[0], abs=0.02)
    assert labels[0] - min(labels) == pytest.approx(tops[0] - min(tops), abs=0.01)
    assert tops[-1] == pytest.approx(tops[0], abs=0.001)


@pytest.mark.parametrize("moments", [{"press": 12, "load": 30, "zoom": 50, "check-1": 75, "success": 165}])
def test_only_a_screen_that_is_gone_through_is_drawn_behind_the_marker_of_a_chapter(moments: dict[str, int]) -> None:
    told = brief(STORY, moments, 200)
    marked = replace(told, stage=Stage(formats()["shorts"], marked=True))
    shown = stills(
        lambda renderer: load_scene(FILE)(marked, renderer),
        [*range(0, 48, 7), *range(82, 130, 7), *range(168, 200, 7)],
        SMALL,
    )
    line = int(160 * 300 / 1920)
    first = shown[0][:line].astype(int)
    for number, pixels in shown.items():
        assert np.abs(pixels[:line].astype(int) - first).max() < SOFT_LIGHT, number


def is_shown(scene: Scene, thing: Mobject) -> bool:
    return thing in scene.get_mobject_family_members()


def test_a_success_with_time_left_shows_what_is_behind_the_page() -> None:
    moments = {"press": 10, "load": 20, "check": 45, "success": 70}
    scene: Any = play(brief(TOLD, moments, 160))
    assert systems_in(scene)
    assert not is_shown(scene, scene.handset.page.paper[0])
    short: Any = play(brief(TOLD, moments, 100))
    assert not systems_in(short)
    assert is_shown(short, short.handset.page.paper[0])


def test_an_order_only_leaves_its_bag_while_it_is_told_of() -> None:
    def order(scene: Any) -> dict[str, Mobject]:
        page = scene.handset.page
        return {"truck": page.truck, "bag": page.delivery[0], "home": page.delivery[1]} if hasattr(page, "seal") else {}

    moments = {"press": 10, "load": 20, "check": 45, "success": 50}
    _, seen = closely("checkout", {"steps": TOLD}, order, moments=moments, frames=85)
    trucks = [box for box in seen.boxes["truck"] if box]
    (bag, *_), (home, *_) = ([box for box in seen.boxes[name] if box] for name in ("bag", "home"))
    assert trucks[0][0] - bag[2] < 0.5
    assert trucks[-1][0] > trucks[0][0] + 0.3
    assert trucks[-1][2] < (bag[2] + home[0]) / 2


@pytest.mark.parametrize("shape", ["shorts", "square", "wide"])
def test_what_is_not_named_comes_into_view_and_is_ticked(shape: str) -> None:
    told = brief([{"check": "the stock"}, {"more": True}], {"check": 5, "more": 30}, 80, shape=shape)
    scene: Any = play(told)
    ghosts = scene.backstage.onward.submobjects[1:]
    assert len(ghosts) == ghosts_for(51 / 30) + REST
    assert all(ghost.mist == 1 for ghost in ghosts)
    row = [*scene.backstage.tiles, *ghosts]
    whole = [ghost for ghost in row if _holds(told.stage.frame, _box_of(ghost.body[1]))]
    assert len(whole) >= IN_A_ROW
    assert all(ghost.shown["badge"] == 1 for ghost in ghosts)


def _box_of(thing: Mobject) -> Box:
    return Box(*thing.get_corner(DL)[:2], *thing.get_corner(UR)[:2])


def test_no_letters_grow_into_the_captions_when_the_camera_goes_through_the_screen() -> None:
    _, seen = closely(
        "checkout",
        {"steps": TOLD},
        lambda scene: {"label": scene.handset.loading.label} if scene.handset.loading else {},
        moments={"press": 10, "load": 20, "check": 60, "success": 90},
        frames=110,
    )
    stage = Stage(formats()["shorts"])
    heights = [box[3] - box[1] for box in seen.boxes["label"] if box]
    assert max(heights) < 1.4 * min(heights)
    assert min(box[1] for box in seen.boxes["label"] if box) >= stage.clear.bottom


def test_a_label_that_the_frame_would_cut_is_not_shown() -> None:
    def labels(scene: Any) -> dict[str, Mobject]:
        return {f"label-{n}": Group(*tile.content[1:]) for n, tile in enumerate(scene.backstage.tiles)}

    steps = [{"check": "Saldo"}, {"check": "Stok gudang"}, {"check": "Database"}]
    scene, seen = closely("checkout", {"steps": steps}, labels, moments={"check-1": 5, "check-2": 30, "check-3": 55})
    frame, cut = scene.stage.frame, 0
    for boxes in (seen.boxes[f"label-{n}"] for n in range(3)):
        for box in boxes:
            assert box is None or (frame.left < box[0] + 0.05 and box[2] - 0.05 < frame.right)
            cut += box is None
    assert cut > 10


def test_a_rack_is_pale_with_deep_names_on_a_light_ground() -> None:
    for name, pale in (("navy", False), ("light", True)):
        look = metal(theme(name))
        assert all((luminance(tone) > 0.6) == pale for tone in look.inside)
        assert min(contrast(look.name, tone) for tone in look.inside) > 4.5
