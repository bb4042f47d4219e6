"""An SVG's text -> a `Drawing`: Manim shapes in named layers, with their gradients, ready to be moved part by part.

Reads what art needs (groups, shapes, `use`, transforms, solid and gradient fills, strokes, opacity). Masks, filters,
patterns and text are left out: `unsupported` names what a file has of them, so that a caller can choose a picture
instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from io import StringIO
from xml.etree import ElementTree

import numpy as np
import svgelements as se
from manim import VGroup, VMobject
from manim.constants import CapStyleType, LineJointType

from cuereel.scene.paint import Paint, Painted
from cuereel.scene.stage import PX

_XLINK = "{http://www.w3.org/1999/xlink}href"
_LEFT_OUT = ("mask", "filter", "pattern", "text", "image", "foreignObject")


class Drawing(VGroup):
    """Art as shapes. `layers` are its groups by id, in document order; `origin` and `size` are its viewBox."""

    def __init__(self, *shapes: VMobject) -> None:
        super().__init__(*shapes)
        self.layers: dict[str, VGroup] = {}
        self.origin = (0.0, 0.0)
        self.size = (1.0, 1.0)

    def layer(self, name: str) -> VGroup:
        """The layer of that id. Raises KeyError with the known names."""
        if name not in self.layers:
            raise KeyError(f"no layer {name!r}; there are {', '.join(self.layers)}")
        return self.layers[name]

    def point(self, x: float, y: float) -> np.ndarray:
        """Where the point x, y of the SVG is now (scene units); the drawing may have been moved, scaled and turned."""
        corner, along, down = self[0].points[[0, 3, 7]]
        u, v = (x - self.origin[0]) / self.size[0], (y - self.origin[1]) / self.size[1]
        return np.asarray(corner + u * (along - corner) + v * (down - corner))


@dataclass(frozen=True)
class _Gradient:
    paint: Paint
    frame: np.ndarray
    in_bounding_box: bool


def unsupported(svg: str) -> tuple[str, ...]:
    """The kinds of element in an SVG that a `Drawing` leaves out."""
    root = ElementTree.fromstring(svg)
    found = {_local(element.tag) for element in root.iter() if isinstance(element.tag, str)}
    return tuple(kind for kind in _LEFT_OUT if kind in found)


@lru_cache(maxsize=64)
def _read(svg: str, colour: str | None) -> Drawing:
    root = ElementTree.fromstring(svg)
    left, top, width, height = _view_box(root)
    # A size of its own would scale the strokes apart from the shapes: one viewBox unit is one px here.
    root.attrib.update(viewBox=f"{left} {top} {width} {height}", width=str(width), height=str(height))
    whole = StringIO(ElementTree.tostring(root, encoding="unicode"))
    parsed = se.SVG.parse(whole, reify=True, color=colour or "black")
    drawing = Drawing(_canvas(width, height))
    drawing.origin, drawing.size = (left, top), (width, height)
    _add_children(parsed, drawing, drawing, _gradients(root, (left, top)))
    return drawing


def _view_box(root: ElementTree.Element) -> tuple[float, float, float, float]:
    numbers = [float(text) for text in re.split(r"[\s,]+", root.get("viewBox", "").strip()) if text]
    if len(numbers) == 4:
        return numbers[0], numbers[1], numbers[2], numbers[3]
    width, height = (float(re.sub(r"[a-z%]+$", "", root.get(name, "100"))) for name in ("width", "height"))
    return 0.0, 0.0, width, height


def read_svg(svg: str, *, colour: str | None = None) -> Drawing:
    """The drawing of an SVG, one px of its viewBox to one px of the frame, centred on the origin.

    `colour` stands in for `currentColor`. Raises `xml.etree.ElementTree.ParseError` where the text is no XML.
    """
    drawing: Drawing = _read(svg, colour).copy()
    return drawing.move_to(np.zeros(3))


def _canvas(width: float, height: float) -> VMobject:
    """An unseen rectangle as large as the viewBox: it keeps the padding that the artist left."""
    canvas = VMobject(stroke_width=0, fill_opacity=0)
    canvas.set_points_as_corners(
        np.array([[0, 0, 0], [width, 0, 0], [0, -height, 0], [width, -height, 0]], dtype=float) * PX
    )
    return canvas


def _add_children(group: se.Group, target: VGroup, drawing: Drawing, gradients: dict[str, _Gradient]) -> None:
    for element in group:
        if isinstance(element, (se.Group, se.Use)):
            layer = VGroup()
            _add_children(element, layer, drawing, gradients)
            if element.id and layer.family_members_with_points():
                drawing.layers.setdefault(element.id, layer)
            if len(layer):
                target.add(layer)
        elif isinstance(element, se.Shape):
            shape = _shape(element, gradients)
            if shape is not None:
                target.add(shape)
                if element.id:
                    drawing.layers.setdefault(element.id, VGroup(shape))


def _shape(element: se.Shape, gradients: dict[str, _Gradient]) -> Painted | None:
    path = abs(element if isinstance(element, se.Path) else se.Path(element))
    points = _points(path)
    if not len(points) or element.values.get("display") == "none":
        return None
    values = element.values
    opacity = float(values.get("opacity") or 1)
    fill_opacity = opacity * float(values.get("fill-opacity") or 1)
    shape = Painted(stroke_width=0, fill_opacity=0)
    shape.points = points
    reference = re.match(r"url\(#(.+?)\)", values.get("fill") or "")
    gradient = gradients.get(reference.group(1)) if reference else None
    if gradient is not None:
        # reify has applied the element's own transform to its points; a gradient in user space needs it as well
        frame = _boxed(gradient, points) if gradient.in_bounding_box else gradient.frame
        if not gradient.in_bounding_box:
            frame = _transformed(frame, se.Matrix(values.get("transform", "")))
        shape.set_fill("#FFFFFF", fill_opacity)
        shape.set_paint(gradient.paint, frame)
    elif element.fill is not None and element.fill.value is not None and not reference:
        # the reader has multiplied fill-opacity and stroke-opacity into the colour's own
        shape.set_fill(_hex(element.fill), opacity * element.fill.opacity)
    if element.stroke is not None and element.stroke.value is not None and element.stroke_width:
        stroke_opacity = opacity * element.stroke.opacity
        # Manim's stroke unit is a hundredth of a scene unit, whatever the frame is
        shape.set_stroke(_hex(element.stroke), element.stroke_width * PX * 100, stroke_opacity)
        shape.set_cap_style(
            {"round": CapStyleType.ROUND, "square": CapStyleType.SQUARE}.get(
                values.get("stroke-linecap", ""), CapStyleType.BUTT
            )
        )
        shape.joint_type = {"round": LineJointType.ROUND, "bevel": LineJointType.BEVEL}.get(
            values.get("stroke-linejoin", ""), LineJointType.MITER
        )
    return shape


def _points(path: se.Path) -> np.ndarray:
    """Cubic points (n x 3) in scene units, y up."""
    curves: list[tuple[float, float]] = []
    for segment in path:
        if isinstance(segment, se.Move) or segment.start is None:
            continue
        start, end = complex(segment.start), complex(segment.end)
        if isinstance(segment, se.CubicBezier):
            curves += _pairs(start, complex(segment.control1), complex(segment.control2), end)
        elif isinstance(segment, se.QuadraticBezier):
            control = complex(segment.control)
            curves += _pairs(start, start + 2 / 3 * (control - start), end + 2 / 3 * (control - end), end)
        elif isinstance(segment, se.Arc):
            for cubic in segment.as_cubic_curves():
                curves += _pairs(*(complex(p) for p in (cubic.start, cubic.control1, cubic.control2, cubic.end)))
        elif start != end:
            curves += _pairs(start, start + (end - start) / 3, end - (end - start) / 3, end)
    flat = np.array(curves, dtype=float).reshape(-1, 2) * PX
    return np.column_stack([flat[:, 0], -flat[:, 1], np.zeros(len(flat))])


def _pairs(*points: complex) -> list[tuple[float, float]]:
    return [(p.real, p.imag) for p in points]


def _hex(colour: se.Color) -> str:
    return f"#{colour.red:02X}{colour.green:02X}{colour.blue:02X}"


def _gradients(root: ElementTree.Element, origin: tuple[float, float]) -> dict[str, _Gradient]:
    nodes = {
        element.get("id", ""): element
        for element in root.iter()
        if isinstance(element.tag, str) and _local(element.tag) in ("linearGradient", "radialGradient")
    }
    return {name: _gradient(node, nodes, origin) for name, node in nodes.items()}


def _gradient(
    node: ElementTree.Element, nodes: dict[str, ElementTree.Element], origin: tuple[float, float]
) -> _Gradient:
    chain = [node]
    while (parent := (chain[-1].get("href") or chain[-1].get(_XLINK) or "").lstrip("#")) in nodes and len(chain) < 8:
        chain.append(nodes[parent])

    def value(name: str, default: str) -> str:
        return next((link.get(name, "") for link in chain if link.get(name)), default)

    def number(name: str, default: str) -> float:
        text = value(name, default)
        return float(text.rstrip("%")) / 100 if text.endswith("%") else float(text)

    holder = next((link for link in chain if len(link)), node)
    stops = tuple(_stop(stop) for stop in holder if isinstance(stop.tag, str) and _local(stop.tag) == "stop")
    matrix = se.Matrix(value("gradientTransform", ""))
    if _local(node.tag) == "linearGradient":
        x1, y1, x2, y2 = number("x1", "0"), number("y1", "0"), number("x2", "100%"), number("y2", "0")
        corners = [(x1, y1), (x2, y2), (x1 - (y2 - y1), y1 + (x2 - x1))]
        paint = Paint("linear", stops)
    else:
        cx, cy, r = number("cx", "50%"), number("cy", "50%"), number("r", "50%") or 1e-6
        focus = ((number("fx", str(cx)) - cx) / r, (number("fy", str(cy)) - cy) / r)
        corners = [(cx, cy), (cx + r, cy), (cx, cy + r)]
        paint = Paint("radial", stops, focus)
    moved = [matrix.point_in_matrix_space(se.Point(x, y)) for x, y in corners]
    in_box = value("gradientUnits", "objectBoundingBox") == "objectBoundingBox"
    frame = np.array([[p.x, p.y, 0.0] for p in moved])
    if not in_box:
        # a viewBox that starts elsewhere shifts the shapes, and must shift what paints them
        frame = _flipped(frame - np.array([*origin, 0.0]))
    return _Gradient(paint, frame, in_box)


def _stop(node: ElementTree.Element) -> tuple[float, tuple[float, float, float, float]]:
    style = dict(part.split(":", 1) for part in (node.get("style") or "").split(";") if ":" in part)
    style = {key.strip(): text.strip() for key, text in style.items()}
    offset = node.get("offset", "0")
    at = float(offset.rstrip("%")) / 100 if offset.endswith("%") else float(offset)
    colour = se.Color(node.get("stop-color") or style.get("stop-color", "#000"))
    opacity = float(node.get("stop-opacity") or style.get("stop-opacity") or 1) * colour.opacity
    return at, (colour.red / 255, colour.green / 255, colour.blue / 255, opacity)


def _flipped(frame: np.ndarray) -> np.ndarray:
    return np.asarray(frame * np.array([PX, -PX, 0.0]))


def _boxed(gradient: _Gradient, points: np.ndarray) -> np.ndarray:
    low, high = points.min(axis=0), points.max(axis=0)
    size = high - low
    return np.array([[low[0] + u * size[0], high[1] - v * size[1], 0.0] for u, v, _ in gradient.frame])


def _transformed(frame: np.ndarray, matrix: se.Matrix) -> np.ndarray:
    moved = [matrix.point_in_matrix_space(se.Point(x / PX, -y / PX)) for x, y, _ in frame]
    return _flipped(np.array([[p.x, p.y, 0.0] for p in moved]))


def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]
