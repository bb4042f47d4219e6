"""A light as a small picture: it shows what a glow shows."""

from __future__ import annotations

import numpy as np

from cuereel.model import Frame
from cuereel.scene.haze import haze
from cuereel.scene.light import glow
from cuereel.shoot.camera import ShotCamera


def test_a_haze_looks_as_a_glow_of_the_same_size_and_colour():
    seen = []
    for light in (glow(300, 200, "#45D1FF", 0.6), haze(300, 200, "#45D1FF", 0.6)):
        camera = ShotCamera(Frame("small", 270, 480, 30), np.full((480, 270, 4), 40, np.uint8))
        pixels = camera.pixel_array
        context = camera.get_cairo_context(pixels)
        camera.draw(light, (), context)
        context.get_target().flush()
        seen.append(np.array(pixels).astype(int))
    assert seen[0][240, 135].max() > 120
    assert np.abs(seen[0] - seen[1]).max() <= 4
