"""What is drawn again from frame to frame gives the pixels that drawing everything would give."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from manim import (
    DOWN,
    LEFT,
    PI,
    RIGHT,
    UP,
    Camera,
    Circle,
    Dot,
    Group,
    ImageMobject,
    LineJointType,
    Scene,
    Square,
    Triangle,
    VGroup,
)
from scenes_for_tests import SMALL, Moving

from cuereel.model import Frame
from cuereel.raster import Raster
from cuereel.scene.paint import Paint, Painted
from cuereel.scene.sprite import Picture, Sprite, clip_to
from cuereel.shoot.boxes import Box
from cuereel.shoot.camera import ShotCamera
from cuereel.shoot.canvas import Canvas
from cuereel.shoot.renderer import FrameRenderer
from cuereel.shoot.settings import set_up_manim


@pytest.fixture(autouse=True)
def _manim(tmp_path: Path) -> None:
    set_up_manim(SMALL, tmp_path)


def stock(mobjects: Sequence[object], backdrop: Raster | None = None) -> Raster:
    camera = Camera(pixel_width=90, pixel_height=160, frame_width=9, frame_height=16)
    if backdrop is not None:
        camera.set_background(backdrop)
    camera.reset()
    camera.capture_mobjects(mobjects)
    return camera.pixel_array


class Against:
    """A sink that draws every frame anew with Manim's own camera and keeps how far they are apart."""

    def __init__(self) -> None:
        self.scene: Scene | None = None
        self.worst: list[int] = []
        self.astray: list[int] = []
        self.area = 0

    def begin(self, start: int, end: int) -> None:
        pass

    def frame(self, pixels: Raster, dirty: Sequence[Box]) -> None:
        assert self.scene is not None
        expected = stock(self.scene.mobjects)
        difference = np.abs(pixels.astype(int) - expected.astype(int)).max(axis=2)
        self.worst.append(int(difference.max()))
        self.astray.append(int((difference > 1).sum()))
        self.area += sum(box.area for box in dirty)

    def end(self) -> None:
        pass


def test_a_moving_scene_has_the_pixels_that_manim_itself_would_draw() -> None:
    sink = Against()
    scene = Moving(renderer=FrameRenderer(SMALL, 40, [(0, 40)], sink))
    sink.scene = scene
    scene.render()
    assert len(sink.worst) == 40
    # Where the edge of a redrawn box cuts a slanted outline, Cairo rounds its coverage a little differently.
    assert max(sink.worst) <= 8
    assert max(sink.astray) <= 4
    assert sink.area < 0.5 * 40 * 90 * 160


def fresh(*mobjects: object) -> Raster:
    canvas = Canvas(ShotCamera(SMALL))
    canvas.paint(mobjects)
    return canvas.pixels


def test_depth_order_is_kept_when_only_a_part_is_redrawn() -> None:
    front = Square(3, fill_opacity=1, color="#FF0000", z_index=5)
    back = Circle(2, fill_opacity=0.5, color="#00FF00")
    canvas = Canvas(ShotCamera(SMALL))
    canvas.paint([front, back])
    back.shift(RIGHT)
    boxes = canvas.paint([front, back])
    assert boxes and np.array_equal(canvas.pixels, fresh(front, back))


def test_a_change_of_order_alone_is_redrawn() -> None:
    red, green = (Square(3, fill_opacity=1, color=colour) for colour in ("#FF0000", "#00FF00"))
    canvas = Canvas(ShotCamera(SMALL))
    canvas.paint([red, green])
    assert canvas.paint([green, red])
    assert np.array_equal(canvas.pixels, fresh(green, red))


def test_what_looks_the_same_is_not_redrawn_whichever_mobject_it_is() -> None:
    square = Square(3, fill_opacity=1)
    canvas = Canvas(ShotCamera(SMALL))
    canvas.paint([square])
    assert canvas.paint([square.copy()]) == ()


def test_mitred_corners_leave_no_trace_when_they_go() -> None:
    spike = Triangle(stroke_width=60).stretch(0.3, 0)
    spike.joint_type = LineJointType.MITER
    canvas = Canvas(ShotCamera(SMALL))
    canvas.paint([spike])
    canvas.paint([])
    assert not canvas.pixels[..., :3].any()


def test_a_mobject_that_only_manim_can_draw_is_drawn_in_its_place() -> None:
    image = ImageMobject(np.full((4, 4, 3), 200, np.uint8)).set(height=3)
    over = Dot(radius=0.5, color="#FF0000")
    assert np.abs(fresh(image, over).astype(int) - stock([image, over]).astype(int)).max() <= 1


def test_a_backdrop_shows_where_nothing_stands() -> None:
    backdrop = np.zeros((160, 90, 4), np.uint8)
    backdrop[..., 2], backdrop[..., 3] = 77, 255
    canvas = Canvas(ShotCamera(SMALL, backdrop))
    dot = Dot(radius=2, color="#FFFFFF")
    canvas.paint([dot])
    canvas.paint([])
    assert np.array_equal(canvas.pixels, backdrop)


def test_a_clipped_mobject_shows_only_inside_its_window_and_follows_it() -> None:
    window = Square(2, stroke_width=0, fill_opacity=0)
    ball = clip_to(VGroup(Circle(4, fill_opacity=1, stroke_width=0, color="#FFFFFF")), window)
    canvas = Canvas(ShotCamera(SMALL))
    canvas.paint([ball])
    assert canvas.pixels[80, 45, 0] == 255 and canvas.pixels[60, 45, 0] == 0
    window.shift(2 * UP)
    canvas.paint([ball])
    assert canvas.pixels[80, 45, 0] == 0 and canvas.pixels[60, 45, 0] == 255


def disc(colour: tuple[float, float, float] = (1, 0, 0)) -> Painted:
    shape = Painted(fill_opacity=1, stroke_width=0)
    shape.points = Circle(2).points.copy()
    frame = np.array([[-2, 0, 0], [2, 0, 0], [-2, 4, 0]], float)
    return shape.set_paint(Paint("linear", ((0.0, (*colour, 1)), (1.0, (0, 0, 1, 1)))), frame)


def test_a_gradient_turns_with_its_shape() -> None:
    upright = fresh(disc())
    turned = fresh(VGroup(disc()).rotate(PI))
    assert upright[80, 30, 0] > 180 > 60 > upright[80, 60, 0]
    assert turned[80, 60, 0] > 180 > 60 > turned[80, 30, 0]


def test_fill_opacity_multiplies_a_gradient() -> None:
    assert fresh(disc().set_fill(opacity=0.5))[80, 30, 0] == pytest.approx(fresh(disc())[80, 30, 0] / 2, abs=1)


@pytest.mark.parametrize("width", [1e-3, 1.1e-4, 1e-5, 1e-8, 0])
def test_a_gradient_squeezed_to_a_line_is_drawn(width: float) -> None:
    face = Painted(fill_opacity=1, stroke_width=0)
    face.points = Square(5).stretch_to_fit_width(max(width, 1e-9)).shift(2 * LEFT).points.copy()
    frame = np.array([[-2, 2, 0], [-2, -3, 0], [-2 - width, 2, 0]], float)
    face.set_paint(Paint("linear", ((0.0, (1, 0, 0, 1)), (1.0, (0, 0, 1, 1)))), frame)
    Canvas(ShotCamera(Frame("wide", 1920, 1080, 30))).paint([face])


def test_a_sprite_stands_where_its_corners_are_the_right_way_up() -> None:
    pixels = np.zeros((40, 40, 4), np.uint8)
    pixels[:20] = (255, 0, 0, 255)
    pixels[20:] = (0, 0, 255, 255)
    sprite = Sprite(Picture(pixels), width=480)
    shown = fresh(Group(sprite))
    assert tuple(shown[70, 45]) == (255, 0, 0, 255)
    assert tuple(shown[90, 45]) == (0, 0, 255, 255)
    assert not shown[55, 45, :3].any()
    assert fresh(sprite.copy().set_opacity(0.5).shift(DOWN))[80, 45, 0] == pytest.approx(128, abs=1)


def test_copies_of_a_sprite_share_their_pixels() -> None:
    sprite = Sprite(Picture(np.zeros((8, 8, 4), np.uint8)))
    assert sprite.copy().picture is sprite.picture
