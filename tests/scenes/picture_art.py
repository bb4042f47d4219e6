"""Small drawings with the layers that scenes look for, and a stand-in for the art index."""

from __future__ import annotations

from manim import Mobject

from cuereel.scene.svg import read_svg


def _svg(width: int, height: int, *parts: str) -> str:
    body = "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">{body}</svg>'


def _group(name: str, *shapes: str) -> str:
    return f'<g id="{name}">{"".join(shapes)}</g>'


def _rect(x: float, y: float, width: float, height: float, fill: str) -> str:
    return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{fill}"/>'


def _disc(x: float, y: float, radius: float, fill: str) -> str:
    """A disc with a spoke, so that it is seen to turn."""
    spoke = f'<path d="M{x} {y - radius + 6}V{y + radius - 6}" stroke="#FFFFFF" stroke-width="6"/>'
    return f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{fill}"/>{spoke}'


def _wheel(x: float) -> str:
    return _disc(x, 150, 40, "#222222")


VAN = _svg(
    600,
    200,
    _group("shadow", '<ellipse cx="300" cy="192" rx="280" ry="8" fill="#000000" fill-opacity="0.5"/>'),
    _group("outline", '<rect x="20" y="20" width="560" height="130" fill="none" stroke="#8FD3FF" stroke-width="2"/>'),
    _group("body", _rect(20, 20, 560, 130, "#D02020"), _rect(400, 40, 120, 50, "#CCE8FF")),
    _group("lights", _rect(565, 100, 15, 20, "#FFFFEE")),
    _group("wheel-rear", _wheel(140)),
    _group("wheel-front", _wheel(460)),
)


def _cylinder(number: int) -> str:
    x, down = 100 + 160 * number, 0 if number in (0, 3) else 110
    return (
        _group(f"piston-{number + 1}", _rect(x, 150 + down, 120, 90, "#D8DEE9"))
        + _group(f"rod-{number + 1}", _rect(x + 48, 240 + down, 24, 260, "#9AA5B8"))
        + _group(f"spark-{number + 1}", f'<circle cx="{x + 60}" cy="120" r="22" fill="#FFD166"/>')
    )


ENGINE = _svg(
    860,
    860,
    _group("block", _rect(60, 90, 740, 620, "#3A4560")),
    *(_cylinder(number) for number in range(4)),
    _group("crank", _rect(60, 600, 740, 20, "#CDE"), *(_rect(120 + 160 * n, 540, 80, 140, "#778") for n in range(4))),
    _group("pulley-crank", _disc(60, 610, 70, "#B8742A")),
    _group("pulley-top", _disc(60, 250, 35, "#B8742A")),
    _group("pan", _rect(120, 710, 620, 110, "#2B3348")),
)

FILM_SET = _svg(
    1000,
    1000,
    _group("backdrop", _rect(560, 180, 420, 560, "#2A3566")),
    _group("floor", _rect(0, 740, 1000, 120, "#1A2248")),
    _group("set", _rect(640, 300, 300, 440, "#C98B3A")),
    _group("light-cone", '<path d="M780 120L620 740H960Z" fill="#FFE7A8" fill-opacity="0.35"/>'),
    _group("actor", '<circle cx="790" cy="440" r="40" fill="#F2C79B"/>', _rect(745, 480, 90, 260, "#D04848")),
    _group("camera", _rect(330, 430, 150, 90, "#10152B"), _rect(380, 520, 14, 220, "#4A5788")),
    _group("operator", '<circle cx="280" cy="420" r="36" fill="#C48A64"/>', _rect(240, 460, 80, 280, "#4666C8")),
    _group("boom", '<path d="M120 500L640 240" stroke="#8793BF" stroke-width="10" fill="none"/>'),
    _group("director", '<circle cx="110" cy="520" r="34" fill="#A8744F"/>', _rect(70, 556, 80, 184, "#7C53B5")),
    _group("lights", _rect(540, 160, 90, 60, "#E7ECFA")),
)

THING = _svg(128, 128, '<circle cx="64" cy="64" r="56" fill="#31C48D"/>', _rect(40, 56, 48, 16, "#FFFFFF"))

DRAWINGS = {"van": VAN, "engine": ENGINE, "film crew": FILM_SET}


def draw(name: str) -> Mobject:
    """The stand-in for a name: its layered drawing where there is one, else a plain thing."""
    return read_svg(DRAWINGS.get(name, THING))
