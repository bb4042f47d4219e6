"""A kind of action ("subscribe", "like") -> its sign: a bell, a thumb, a person, drawn about the origin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from manim import Circle, Line, Polygon, RoundedRectangle, VGroup, VMobject
from manim.constants import CapStyleType

from cuereel.scene.stage import px


def sign(kind: str, colour: str, radius: float) -> VMobject:
    """The sign of a kind of action about the origin, `radius` px large."""
    signs: dict[str, Callable[[str], VGroup]] = {
        "subscribe": _bell,
        "like": _thumb,
        "follow": _person,
        "share": _share,
        "comment": _bubble,
        "save": _bookmark,
    }
    return signs[kind](colour).scale(px(radius), about_point=np.zeros(3))


def _filled(shape: VMobject, colour: str) -> VMobject:
    return shape.set_stroke(width=0).set_fill(colour, 1)


def _block(width: float, height: float, x: float, y: float, colour: str, corner: float) -> VMobject:
    return _filled(RoundedRectangle(width=width, height=height, corner_radius=corner).move_to((x, y, 0)), colour)


def _bell(colour: str) -> VGroup:
    dome = VMobject()
    curves = [
        [(0.0, 0.86), (0.42, 0.86), (0.6, 0.5), (0.62, 0.12)],
        [(0.62, 0.12), (0.64, -0.2), (0.72, -0.34), (0.88, -0.52)],
        [(0.88, -0.52), (0.4, -0.56), (-0.4, -0.56), (-0.88, -0.52)],
        [(-0.88, -0.52), (-0.72, -0.34), (-0.64, -0.2), (-0.62, 0.12)],
        [(-0.62, 0.12), (-0.6, 0.5), (-0.42, 0.86), (0.0, 0.86)],
    ]
    dome.points = np.array([[x, y, 0.0] for curve in curves for x, y in curve])
    clapper = Circle(radius=0.2).move_to((0, -0.76, 0))
    return VGroup(
        _filled(dome, colour), _filled(clapper, colour), _filled(Circle(radius=0.13).move_to((0, 0.92, 0)), colour)
    )


def _thumb(colour: str) -> VGroup:
    thumb = Polygon((-0.3, -0.05, 0), (-0.02, 0.86, 0), (0.34, 0.74, 0), (0.3, 0.1, 0)).round_corners(0.15)
    fingers = [_block(0.98, 0.3, 0.36 - 0.05 * n, 0.1 - 0.26 * n, colour, 0.14) for n in range(4)]
    palm = _block(0.6, 1.0, 0.0, -0.26, colour, 0.1)
    return VGroup(_filled(thumb, colour), palm, *fingers, _block(0.3, 1.04, -0.62, -0.26, colour, 0.08))


def _person(colour: str) -> VGroup:
    shoulders = VMobject()
    curves = [
        [(-0.9, -0.8), (-0.9, -0.15), (-0.55, -0.05), (-0.2, -0.05)],
        [(-0.2, -0.05), (0.15, -0.05), (0.5, -0.15), (0.5, -0.8)],
        [(0.5, -0.8), (0.1, -0.8), (-0.5, -0.8), (-0.9, -0.8)],
    ]
    shoulders.points = np.array([[x, y, 0.0] for curve in curves for x, y in curve])
    head = Circle(radius=0.4).move_to((-0.2, 0.45, 0))
    return VGroup(_filled(head, colour), _filled(shoulders, colour))


def plus(colour: str) -> VGroup:
    return VGroup(_block(0.56, 0.17, 0.76, 0.34, colour, 0.08), _block(0.17, 0.56, 0.76, 0.34, colour, 0.08))


def _share(colour: str) -> VGroup:
    places = [np.array([0.55, 0.6, 0]), np.array([-0.6, 0, 0]), np.array([0.55, -0.6, 0])]
    lines = [Line(places[1], end).set_stroke(colour, 14, 1) for end in (places[0], places[2])]
    for line in lines:
        line.set_cap_style(CapStyleType.ROUND).set_stroke(width=px(9) * 100)
    return VGroup(*lines, *[_filled(Circle(radius=0.27).move_to(place), colour) for place in places])


def _bubble(colour: str) -> VGroup:
    tail = Polygon((-0.5, -0.3, 0), (-0.5, -0.9, 0), (0.1, -0.35, 0))
    return VGroup(_block(1.8, 1.2, 0, 0.15, colour, 0.35), _filled(tail, colour))


def _bookmark(colour: str) -> VGroup:
    corners = [(-0.58, 0.92), (0.58, 0.92), (0.58, -0.92), (0.0, -0.42), (-0.58, -0.92)]
    return VGroup(_filled(Polygon(*[(x, y, 0) for x, y in corners]).round_corners(0.08), colour))
