"""Every scene type, with its own example: never empty, never late, and drawn as it was when somebody last looked."""

from __future__ import annotations

from pathlib import Path
from tempfile import gettempdir

import numpy as np
import pytest
from PIL import Image

from cuereel.artwork import Palette, open_index
from cuereel.artwork.mobject import draw
from cuereel.catalog import as_entry, scene_files
from cuereel.direct.template import moment_slots
from cuereel.formats import formats
from cuereel.model import Frame
from cuereel.project import builtin
from cuereel.raster import Raster
from cuereel.scene.base import Brief, CueScene
from cuereel.scene.load import describe, load_scene
from cuereel.scene.stage import Stage
from cuereel.shoot.backdrop import paint_backdrop
from cuereel.shoot.stills import stills
from cuereel.theme import Theme, read_theme

GOLDEN = Path(__file__).parent.parent / "golden"
SCENES = scene_files([builtin("scenes")])
FRAMES = 120
WORDS = ("Satu", "kalimat", "pendek", "untuk", "dicoba", "di", "sini.")

ALIKE = 2.5
"""Mean difference (0 to 255) up to which two small frames count as the same: processors round differently."""


def theme(name: str) -> Theme:
    return read_theme((builtin("assets") / "themes" / f"{name}.yaml").read_text(encoding="utf-8"))


def brief_for(name: str, scene: type[CueScene], look: Theme, frame_format: str) -> Brief:
    """The scene's example, its moments spread evenly over its length."""
    entry = as_entry(name, SCENES[name], describe(SCENES[name]))
    slots = [slot.name for slot in moment_slots(entry, scene.EXAMPLE)]
    if scene.WORDS:
        slots += [f"word-{number}" for number in range(1, len(WORDS) + 1)]
    moments = {slot: 8 + (FRAMES - 24) * at // max(1, len(slots)) for at, slot in enumerate(slots)}
    if scene.WORDS:
        moments |= {f"end-{n}": moments[f"word-{n}"] + 6 for n in range(1, len(WORDS) + 1)}
    index = open_index([builtin("assets") / "art"])
    palette = Palette(look.colours.ink, look.colours.cool, look.colours.background)

    def art(wanted: str) -> object:
        pick = index.find(wanted, "id")
        assert pick is not None, f"the example of {name} wants {wanted!r}, which has no art"
        return draw(index, pick.art, palette)

    stage = Stage(formats()[frame_format])
    words = WORDS if scene.WORDS else ()
    return Brief(scene.EXAMPLE, look, stage, "id", moments, FRAMES, words, art, scene.CAPTIONS)


def shot(name: str, numbers: list[int], look: str = "navy", frame_format: str = "shorts") -> dict[int, Raster]:
    scene, kit = load_scene(SCENES[name]), theme(look)
    size = formats()[frame_format]
    scale = 90 / min(size.width, size.height)
    frame = Frame(frame_format, round(size.width * scale), round(size.height * scale), 30)
    brief = brief_for(name, scene, kit, frame_format)
    made: list[CueScene] = []

    def open_scene(renderer: object) -> CueScene:
        made.append(scene(brief, renderer))
        return made[0]

    pictures = stills(open_scene, numbers, frame, paint_backdrop(kit.backdrop, frame))
    assert not made[0].late, f"{name} is late for {made[0].late}"
    return pictures


@pytest.mark.parametrize("name", SCENES)
def test_its_frames_are_as_they_were(name: str, request: pytest.FixtureRequest) -> None:
    pictures = shot(name, [0, FRAMES // 2, FRAMES - 1])
    strip = np.hstack([pictures[number][..., :3] for number in sorted(pictures)])
    golden = GOLDEN / f"{name}.png"
    if request.config.getoption("--renew-golden"):
        Image.fromarray(strip).save(golden)
    kept = np.asarray(Image.open(golden).convert("RGB"), dtype=float)
    difference = float(np.abs(kept - strip).mean())
    if difference >= ALIKE:
        seen = Path(gettempdir()) / f"cuereel-{name}.png"
        Image.fromarray(strip).save(seen)
        pytest.fail(f"{name} looks different by {difference:.1f}: see {seen}; if it is right, run with --renew-golden")


@pytest.mark.parametrize("name", SCENES)
def test_its_first_frame_is_not_empty(name: str) -> None:
    look = theme("navy")
    first = shot(name, [0])[0][..., :3].astype(float)
    empty = paint_backdrop(look.backdrop, Frame("shorts", 90, 160, 30))[..., :3].astype(float)
    changed = float((np.abs(first - empty).max(axis=2) > 6).mean())
    assert changed > 0.02, f"only {changed:.1%} of the first frame of {name} shows anything"


@pytest.mark.parametrize("frame_format", ["square", "wide"])
@pytest.mark.parametrize("name", SCENES)
def test_it_is_laid_out_for_other_frames_and_a_light_theme(name: str, frame_format: str) -> None:
    last = shot(name, [FRAMES - 1], "light", frame_format)[FRAMES - 1]
    assert last[..., :3].std() > 4


@pytest.mark.parametrize("frame_format", sorted(formats()))
@pytest.mark.parametrize("name", sorted(SCENES))
def test_what_a_cut_carries_over_stands_in_the_frame_and_is_large_enough_to_be_seen(
    name: str, frame_format: str
) -> None:
    stage = Stage(formats()[frame_format], marked=True)
    for closing in (False, True):
        outline = load_scene(SCENES[name]).outline(stage, closing=closing)
        if outline is not None:
            box, frame = outline.box, stage.frame
            assert frame.left <= box.left < box.right <= frame.right, "it is cut off at a side"
            assert box.width >= 2 and frame.bottom <= box.top <= frame.top and box.bottom <= box.top
            # a line has neither height nor corners
            assert outline.corner == box.height == 0 or box.height >= 2
            assert 0 <= outline.corner <= min(box.width, box.height) / 2 + 1e-9
