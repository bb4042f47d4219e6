"""A chapter's heading and its number -> the sign on its block: the number, a mark of its subject, or its place."""

from __future__ import annotations

import re

import numpy as np
from manim import VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.glyphs import glyph
from cuereel.scene.lettering import letter
from cuereel.scene.signs import sign as sign_of_action
from cuereel.scene.strokes import block, path

LETTERED, DRAWN = 0.62, 0.72
"""How large a number is, and how large a mark, for the side of its block."""

PERSON, BAG = "person", "bag"
"""The marks that are no glyphs."""

ABOUT = {
    **dict.fromkeys("siapa siapakah who whose whom".split(), PERSON),
    **dict.fromkeys("layar screen screens halaman page pages website situs aplikasi app apps".split(), "window"),
    **dict.fromkeys("tugas pekerjaan kerja task tasks job jobs work works".split(), "gear"),
    **dict.fromkeys("bekal persiapan peralatan alat kit tools preparation prerequisites".split(), BAG),
    **dict.fromkeys("arah tujuan rute jalan peta direction directions path route roadmap where".split(), "pin"),
    **dict.fromkeys("kapan jadwal when schedule".split(), "clock"),
    **dict.fromkeys("gaji biaya harga salary salaries cost costs price prices".split(), "coin"),
    **dict.fromkeys("kenapa mengapa why ide idea ideas".split(), "bulb"),
}
"""The words of headings, in English and in Indonesian, and the mark of what a heading with one of them is about."""


def number_sign(
    heading: str, number: int | None, side: float, colours: tuple[str, str], family: str, place: int | None = None
) -> VMobject:
    """The sign for a block whose front is `side` scene units large, about the origin, in a colour and a second tone.

    Without a number and a mark of its subject it is the chapter's `place`; where that is not known, "?" or an arrow.
    """
    colour, tone = colours
    about = None if number is not None else about_what(heading)
    if about is not None:
        return _fitted(_mark(about, colour, tone), side * DRAWN)
    asks = heading.rstrip("\"'” ").endswith("?")
    shown = number if number is not None else place
    text = str(shown) if shown is not None else "?" if asks else ""
    if text:
        return _fitted(letter(text, 200, colour=colour, family=family, weight="heavy"), side * LETTERED)
    return _arrow(side, colour)


def about_what(heading: str) -> str | None:
    """The mark of the first word that has one; None where none has."""
    words = (re.sub(r"(?<=\w{4})nya$", "", word) for word in re.findall(r"\w+", heading.lower()))
    return next((ABOUT[word] for word in words if word in ABOUT), None)


def _fitted(sign: VMobject, size: float) -> VMobject:
    sign.scale(size / max(sign.height, sign.width))
    return sign.move_to(np.zeros(3))


def _mark(name: str, colour: str, tone: str) -> VMobject:
    if name == PERSON:
        return sign_of_action("follow", colour, 100)
    if name == BAG:
        return _bag(colour, tone)
    return glyph(name, colour, tone)


def _bag(colour: str, tone: str) -> VGroup:
    """A backpack from its front."""
    handle = path((-0.26, 0.66), (-0.2, 0.94), (0.2, 0.94), (0.26, 0.66), colour=colour, width=0.13)
    sides = [block(0.3, 0.7, x, -0.36, colour, 0.13) for x in (-0.72, 0.72)]
    body, pocket = block(1.3, 1.6, 0, -0.06, colour, 0.42), block(0.86, 0.56, 0, -0.42, tone, 0.12)
    zip_line = path((-0.28, -0.32), (0.28, -0.32), colour=colour, width=0.07)
    return VGroup(handle, *sides, body, pocket, zip_line, block(0.62, 0.12, 0, 0.26, tone, 0.06))


def _arrow(side: float, colour: str) -> VGroup:
    arrow = VGroup()
    for corners in (((-0.2, 0), (0.2, 0)), ((0.0, 0.22), (0.22, 0), (0.0, -0.22))):
        line = VMobject(stroke_color=colour, stroke_width=side * 0.11 * 100)
        line.set_points_as_corners([np.array([x, y, 0.0]) * side for x, y in corners])
        line.set_cap_style(CapStyleType.ROUND)
        line.joint_type = LineJointType.ROUND
        arrow.add(line)
    return arrow


__all__ = ["about_what", "number_sign"]
