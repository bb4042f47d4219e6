"""Some states as they were when somebody last looked: fire, ice, a crack and a padlock on a phone."""

from __future__ import annotations

from pathlib import Path
from tempfile import gettempdir

import numpy as np
import pytest
from PIL import Image
from test_every_scene import ALIKE, GOLDEN, SCENES, theme

from cuereel.artwork import Palette, open_index
from cuereel.artwork.mobject import draw
from cuereel.formats import formats
from cuereel.model import Frame
from cuereel.project import builtin
from cuereel.scene.base import Brief
from cuereel.scene.load import load_scene
from cuereel.scene.stage import Stage
from cuereel.shoot.backdrop import paint_backdrop
from cuereel.shoot.stills import stills

STATES = ("burning", "frozen", "cracked", "locked")


def test_states_are_as_they_were(request: pytest.FixtureRequest) -> None:
    scene, kit = load_scene(SCENES["picture"]), theme("navy")
    frame = Frame("shorts", 90, 160, 30)
    pick = open_index([builtin("assets") / "art"]).find("phone", "en")
    assert pick is not None
    index, palette = open_index([builtin("assets") / "art"]), Palette(kit.colours.ink, kit.colours.cool, "#000000")
    shown = []
    for state in STATES:
        params = {"image": "phone", "state": state}
        brief = Brief(
            params, kit, Stage(formats()["shorts"]), "en", {"show": 4}, 80, (), lambda _: draw(index, pick.art, palette)
        )
        picture = stills(
            lambda renderer, brief=brief: scene(brief, renderer), [45], frame, paint_backdrop(kit.backdrop, frame)
        )
        shown.append(picture[45][..., :3])
    strip, golden = np.hstack(shown), GOLDEN / "states.png"
    if request.config.getoption("--renew-golden"):
        Image.fromarray(strip).save(golden)
    difference = float(np.abs(np.asarray(Image.open(golden).convert("RGB"), dtype=float) - strip).mean())
    if difference >= ALIKE:
        Image.fromarray(strip).save(Path(gettempdir()) / "cuereel-states.png")
    assert difference < ALIKE
