"""What is drawn of a piece of art is what the art shows."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import resvg_py
from manim import Scene
from PIL import Image

from cuereel.artwork import ArtIndex, open_index
from cuereel.artwork.mobject import SIDE, draw, drawable
from cuereel.model import Frame
from cuereel.scene.sprite import Sprite
from cuereel.scene.stage import px
from cuereel.scene.svg import Drawing
from cuereel.shoot.stills import stills

PX = 64


def _drawn(index: ArtIndex, arts: list[str]) -> list[np.ndarray]:
    class Gallery(Scene):
        def construct(self) -> None:
            for art in arts:
                shown = draw(index, art)
                self.add(shown.scale(9 / max(shown.width, shown.height)).move_to([0, 0, 0]))
                self.renderer.hold(self, 1)
                self.remove(shown)

    ground = np.full((PX, PX, 4), (40, 44, 60, 255), dtype=np.uint8)
    frames = stills(lambda renderer: Gallery(renderer=renderer), range(len(arts)), Frame("gallery", PX, PX, 30), ground)
    return [frames[number][..., :3].astype(int) for number in range(len(arts))]


def _raw(svg: str) -> np.ndarray:
    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=4 * PX))
    image = Image.open(BytesIO(data)).convert("RGBA")
    image.thumbnail((PX, PX))
    ground = Image.new("RGBA", (PX, PX), (40, 44, 60, 255))
    ground.alpha_composite(image, ((PX - image.width) // 2, (PX - image.height) // 2))
    return np.asarray(ground)[..., :3].astype(int)


def test_shapes_look_as_the_svg_does(index: ArtIndex) -> None:
    arts = ["emoji:1F914", "emoji:1F4E6", "emoji:1F680", "emoji:1F512", "phosphor:database", "brand:python"]
    for art, pixels in zip(arts, _drawn(index, arts), strict=True):
        wrong = (np.abs(pixels - _raw(index.load(art).svg)).max(axis=2) > 70).mean()
        assert wrong < 0.06, (art, wrong)


def test_flat_art_has_one_size_and_own_art_keeps_its_own(index: ArtIndex) -> None:
    icon, car = draw(index, "phosphor:database"), draw(index, "own:sports-car")
    assert max(icon.width, icon.height) == pytest.approx(px(SIDE))
    assert isinstance(car, Drawing) and car.width == pytest.approx(px(1000), rel=0.2) and "wheel-front" in car.layers


def test_each_drawing_is_a_new_mobject(index: ArtIndex) -> None:
    first = draw(index, "phosphor:database").shift([3, 0, 0])
    assert abs(draw(index, "phosphor:database").get_center()[0]) < 1e-6 < first.get_center()[0]


def test_what_cannot_be_shapes_and_photos_become_pictures(tmp_path: Path) -> None:
    inner = '<g clip-path="url(#a)"><rect width="8" height="8"/></g>'
    clipped = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">{inner}</svg>'
    (tmp_path / "cut.svg").write_text(clipped)
    Image.new("RGB", (60, 30), "#336699").save(tmp_path / "view.png")
    index = open_index([tmp_path, tmp_path / "none"])
    assert not drawable(clipped)
    assert isinstance(draw(index, "own:cut"), Sprite)
    photo = draw(index, "own:view")
    assert isinstance(photo, Sprite) and photo.width == pytest.approx(2 * photo.height)
