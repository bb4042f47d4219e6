"""States of a thing: seen soon after it is there, alive for as long, the same on every run; words and looks agree."""

from __future__ import annotations

from typing import Any, get_args

import numpy as np
import pytest
from closely import ROOT, closely
from manim import Group, Square

from cuereel.artwork.states import OF_PERSONS, STATE_OF
from cuereel.scene.sprite import Picture, Sprite
from cuereel.scene.state.aura import Aura
from cuereel.scene.state.looks import LOOKS
from cuereel.scene.state.names import State
from cuereel.theme import read_theme

THEME = read_theme((ROOT / "assets/themes/navy.yaml").read_text(encoding="utf-8"))


def parts(scene: Any) -> dict[str, Any]:
    return {"thing": scene.act.sprite, "state": Group(scene.act.aura.behind, scene.act.aura.front)}


def sprite() -> Sprite:
    pixels = np.zeros((200, 160, 4), dtype=np.uint8)
    pixels[10:190, 10:150] = 200
    return Sprite(Picture(pixels), 400)


def shown(aura: Aura, thing: Sprite, seconds: float) -> bytes:
    thing.points = REST.copy()
    aura.follow([thing], seconds, 1.0)
    leaves = [*aura.behind, *aura.front, thing]
    return b"".join(np.round(leaf.points, 5).tobytes() + str(leaf.fill_opacity).encode() for leaf in leaves)


REST = sprite().points.copy()


def test_every_state_has_a_name_and_every_word_a_state() -> None:
    names = set(get_args(State)) - {""}
    assert names == set(LOOKS) == set(STATE_OF.values())
    assert names >= OF_PERSONS


@pytest.mark.parametrize("state", LOOKS)
def test_a_state_is_unseen_before_alive_after_and_always_the_same(state: str) -> None:
    thing, again = sprite(), sprite()
    aura, other = Aura(state, thing, THEME), Aura(state, again, THEME)
    assert shown(aura, thing, 2.0) == shown(other, again, 2.0)
    motes = [each for each in aura.motes if not each.piece]
    aura.follow([thing], 0.0, 1.0)
    assert all(each.rig.mobject.fill_opacity == 0 for each in motes)
    looks = {shown(aura, thing, 1 + 0.1 * step) for step in range(20)}
    assert len(looks) > 10


@pytest.mark.parametrize("state", ["cracked", "cut", "exploding"])
def test_pieces_stand_for_the_whole_until_they_part(state: str) -> None:
    thing = sprite()
    aura = Aura(state, thing, THEME)
    pieces = [each for each in aura.motes if each.piece]
    aura.follow([thing], 0.0, 1.0)
    points = np.concatenate([each.rig.mobject.points for each in pieces])
    assert np.allclose(
        [points[:, 0].max(), points[:, 1].max()], [0.875 * REST[:, 0].max(), 0.9 * REST[:, 1].max()], atol=0.04
    )
    assert not aura.recast(thing.picture).pixels.any()
    aura.follow([thing], 1.0, 1.0)
    parted = np.concatenate([each.rig.mobject.points for each in pieces])
    assert parted[:, 0].max() > points[:, 0].max()


@pytest.mark.parametrize("format_name", ["shorts", "wide", "square"])
def test_a_picture_is_in_its_state_once_it_stands(format_name: str) -> None:
    scene, seen = closely(
        "picture", {"image": "case", "state": "ringing"}, parts, moments={"show": 12}, frames=60,
        format_name=format_name, draw=lambda name: Square(3).set_fill("#CC3333", 1).set_stroke(width=0),
    )  # fmt: skip
    first = seen.first_seen("state")
    assert first is not None and 9 <= first <= 18
    frame = scene.stage.frame
    for box in (*seen.boxes["thing"][20:], *seen.boxes["state"][20:]):
        assert box is not None
        assert frame.left <= box[0] and box[2] <= frame.right and frame.bottom <= box[1] and box[3] <= frame.top
