"""A check -> a card with an icon and a label that waits, has its turn and is ticked, wherever the view has moved it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from manim import DOWN, RIGHT, UP, Group, Mobject, VGroup

from cuereel.scene.card import card, mix, rounded
from cuereel.scene.lettering import break_lines, fit_text, width_of
from cuereel.scene.rig import HERE, Pose, Rig, scaled, then
from cuereel.scene.shop.layout import SOCKET, Plan
from cuereel.scene.shop.phone import disc, frame_ring, joined, ring
from cuereel.scene.shop.props import prop
from cuereel.scene.sprite import shadow_sprite
from cuereel.scene.stage import Box, px
from cuereel.scene.svg import Drawing
from cuereel.theme import Theme

LOW = 200.0
"""Below this height, in px, a tile has its icon beside its label."""

SMALLEST, EASY, LARGEST = 40.0, 52.0, 60.0
"""Letters on a tile in px: the smallest, those below which two lines are better than one, and the largest."""

EVEN = 0.985
"""The share of its room that one line of letters takes at most: word by word it is a little wider than as a whole."""

ICON = 0.56
"""The share of a low tile's height that its icon has."""

TALL, HIGHEST = 0.63, 246.0
"""The share of a high tile's height that its icon above a label has at most, and its height in px at most."""

PADDING, CLOSE, BARE = 22.0, 20.0, 9.0
"""Px at least between what is on a tile and its edges (the second in a row of tiles, the third there above and below an
icon without a label)."""

APART = 0.04
"""The space between an icon and the label below it, as a share of the tile's height."""

CENTRED = 460.0
"""The width in px from which a tile has room for its socket on both sides of what stands in its middle."""

MARGIN = 16.0
"""Px from the frame's edge within which a label fades."""

ARROW = 68.0
"""The diameter of an arrow beside an icon, in px."""


@dataclass(frozen=True)
class Label:
    """What a tile is called, the size of its letters in px, and how many lines they may take."""

    text: str
    size: float
    lines: int

    @property
    def height(self) -> float:
        """The height in px that is kept free for it, whether or not it takes all its lines."""
        return self.size * (1 + 1.18 * (self.lines - 1)) if self.text else 0.0

    def draw(self, theme: Theme, width: float, height: float, *, down: bool) -> VGroup:
        """The letters, in the room that a tile of so many px has for them."""
        room, ink = _room(width, height, down=down), theme.colour("ink")
        return fit_text(self.text, room, 150, colour=ink, largest=self.size, smallest=self.size, max_lines=self.lines)


class Tile(Group):
    """A card, what is on it, and a socket on its edge.

    Change `grown` (how large it is, on its place for the request), `view` (where it is seen), `stamp` and `pressed`
    (the tick's and the icon's own poses), `pushed` (those of its arrows), `mist` (how much of it is seen) and `shown`
    (the shares of `veil`, `active`, `done` and `badge`), then `lay` it. Its label is seen between `edges` (x, scene
    units).
    """

    def __init__(
        self, theme: Theme, layout: Plan, box: Box, content: Group, arrows: Sequence[Mobject | None] = (None, None)
    ) -> None:
        width, height = box.width * 120, box.height * 120
        radius = min(theme.radius, height * 0.22)
        self.box, self.hub, self.content = box, layout.socket(box), content
        veil = rounded(width - 6, height - 6, radius - 3, theme.colour("surface")).set_opacity(0.38)
        glow = shadow_sprite(width, height, radius, 26, theme.colour("cool"), 0.75)
        won = shadow_sprite(width, height, radius, 20, theme.colour("good"), 0.5)
        active = frame_ring(width, height, radius, 7, theme.colour("cool"))
        done = frame_ring(width, height, radius, 6, theme.colour("good"))
        line = mix(theme.colour("line"), theme.colour("cool"), 0.25)
        reach = layout.reach
        # an outline that waits for what comes, on the card's own ground: it must not look like a hole
        ground = theme.colour("surface")
        mark = rounded(0.5 * reach, 0.12 * reach, 0.06 * reach, line)
        self.seat = VGroup(disc(reach, ground, ground), ring(reach, reach - 5, line), mark).move_to(self.hub)
        self.ways = tuple(arrow or Group() for arrow in arrows)
        base = card(theme, width, height, radius=radius, lift=24)
        self.body = Group(Group(glow, won), base, content, *self.ways, veil, active, done).shift(box.center)
        self.tick = _badge(theme, reach).move_to(self.hub)
        super().__init__(self.body, self.seat, self.tick)
        self.view = self.stamp = self.pressed = HERE
        self.pushed = {"out": HERE, "in": HERE}
        self.mist = self.grown = 1.0
        label = Group(*content[1:])
        self.edges, self._lettered = (-np.inf, np.inf), label.width / 2 if len(label) else 0.0
        self.shown = {"veil": 1.0, "active": 0.0, "done": 0.0, "badge": 0.0}
        parts = {"veil": veil, "active": Group(glow, active), "done": Group(won, done), "badge": self.tick}
        parts |= {"label": label, "icon": content[0], "out": self.ways[0], "in": self.ways[1]}
        self._rig = Rig(self, parts)
        self.lay()

    @property
    def stands(self) -> Pose:
        """Its pose as a whole."""
        return then(scaled(self.grown, about=self.hub[:2]), self.view)

    def lay(self) -> None:
        """Show it as it is to be."""
        self._rig.pose(self.stands, {"icon": self.pressed, "badge": self.stamp, **self.pushed})
        self._rig.fade(self.mist)
        for part, share in self.shown.items():
            self._rig.fade(self.mist * share, part)
        self._rig.fade(self.mist * self._read(), "label")

    def _read(self) -> float:
        """How much of its label is seen: none of it where a word would be cut by an edge of the frame."""
        middle = float(self.box.center[0])
        ends = [(self.stands @ (middle + side * self._lettered, 0.0, 1.0))[0] for side in (-1, 1)]
        return float(np.clip(min(ends[0] - self.edges[0], self.edges[1] - ends[1]) / px(MARGIN), 0, 1))


def named_tile(
    theme: Theme, layout: Plan, number: int, icon: Mobject, label: Label, flows: tuple[bool, bool] = (False, False)
) -> Tile:
    """The tile of a check: its icon and its label, and an arrow out or in where it reads or writes."""
    box = layout.tiles[number]
    width, height = box.width * 120, box.height * 120
    # a drawing keeps the padding of its canvas, which a tile has of its own
    seen = Group(*icon[1:]) if isinstance(icon, Drawing) else icon
    content = _content(theme, layout, box, seen, label)
    arrows: list[Mobject | None] = [None, None]
    free = seen.get_left()[0] + px(width / 2 - 16)
    if height >= LOW and free > px(1.4 * ARROW):
        reach = seen.width / 2 + max(px(ARROW / 2 + 10), min(free / 2, px(60)))
        for side, (wanted, way) in enumerate(zip(flows, (UP, DOWN), strict=True)):
            if wanted:
                arrow = _arrow(theme.colour("cool" if side == 0 else "warn"), way)
                arrows[side] = arrow.move_to(seen.get_center() + (2 * side - 1) * reach * RIGHT)
    return Tile(theme, layout, box, content, arrows)


def ghost_tile(theme: Theme, layout: Plan, number: int, icon: str, label: Label) -> Tile:
    """The tile of something that is not named by the narration: one of our own drawings, and its label."""
    box = layout.ghosts[number]
    return Tile(theme, layout, box, _content(theme, layout, box, Group(*prop(icon)[1:]), label))


def _content(theme: Theme, layout: Plan, box: Box, icon: Mobject, label: Label) -> Group:
    """The icon above its label, beside it on a low tile; clear of the socket at the right (or lower) edge.

    Icons are equally high on all tiles of a size whose labels may take equally many lines.
    """
    width, height = box.width * 120, box.height * 120
    words = label.draw(theme, width, height, down=layout.down)
    block = VGroup(words) if len(words) else VGroup()
    if height < LOW and len(block):
        icon.scale(px(height * ICON) / max(icon.width, icon.height))
        content = Group(icon, *block).arrange(RIGHT, buff=px(22))
        return content.shift((px(-width / 2 + 26) - content.get_left()[0]) * RIGHT)
    foot, padding = (0.0, PADDING) if layout.down else (layout.reach, CLOSE if len(block) else BARE)
    apart = APART * height
    free = height - foot - 2 * padding - (label.height + apart if len(block) else 0)
    high = min(free, TALL * height if len(block) else free, width * 0.6, HIGHEST)
    icon.scale(min(px(high) / icon.height, px(1.3 * high) / icon.width))
    middle = px(-SOCKET / 2) if layout.down and width < CENTRED else 0.0
    whole = high + (apart + label.height if len(block) else 0)
    top = px(foot / 2 + whole / 2)
    icon.move_to((middle, top - px(high / 2), 0))
    if len(block):
        # letters hang from the top of their room, so that tails do not lift the line that has them
        spare = label.height - Label(label.text, label.size, len(words)).height
        block.move_to((middle, 0, 0)).shift((top - px(high + apart + spare / 2) - block.get_top()[1]) * UP)
    return Group(icon, *block)


def _arrow(colour: str, way: np.ndarray) -> Group:
    """A disc with an arrow up or down."""
    face = disc(ARROW / 2, mix(colour, "#FFFFFF", 0.2), mix(colour, "#001040", 0.15))
    stem = rounded(9, 36, 4, "#0A1438")
    heads = [rounded(26, 9, 4, "#0A1438").rotate(turn * np.pi / 4).shift(px(9) * (turn * RIGHT)) for turn in (1, -1)]
    head = joined([*heads]).shift(px(11) * DOWN)
    sign = VGroup(stem, head)
    if way[1] > 0:
        sign.rotate(np.pi)
    return Group(shadow_sprite(ARROW, ARROW, ARROW / 2, 12, colour, 0.6), face, sign.move_to(face))


def _room(width: float, height: float, *, down: bool) -> float:
    """The width in px that a tile of such a size has for its label."""
    if not down:
        return width - 2 * CLOSE
    free = width - 2 * (PADDING + SOCKET) if width >= CENTRED and height >= LOW else width - 2 * PADDING - SOCKET
    return free - height * ICON - 48 if height < LOW else free


def label_size(layout: Plan, labels: Sequence[str], easy: float = EASY) -> tuple[float, int]:
    """The size (`SMALLEST` to `LARGEST` px) and the lines at which every label fits: one if that is `easy` to read."""
    box = layout.tiles[0]
    room = _room(box.width / px(1), box.height / px(1), down=layout.down)
    single = min([LARGEST, *(EVEN * room / width_of(label, 1.0) for label in labels if label)])
    if single >= easy:
        return single, 1
    size = LARGEST
    while size > SMALLEST and not all(_fits(label, size, room) for label in labels):
        size -= 2
    return (single, 1) if single >= size else (size, 2)


def cut_to_fit(layout: Plan, label: str) -> str:
    """A label without the last words that would not fit its tile even in the smallest letters."""
    box = layout.tiles[0]
    room = _room(box.width / px(1), box.height / px(1), down=layout.down)
    kept = label.split()
    while len(kept) > 1 and not _fits(" ".join(kept), SMALLEST, room):
        kept.pop()
    return " ".join(kept)


def _fits(label: str, size: float, room: float) -> bool:
    lines = break_lines(label, size, room)
    return len(lines) <= 2 and all(width_of(line, size) <= room for line in lines)


def _badge(theme: Theme, reach: float) -> Group:
    good = theme.colour("good")
    glow = shadow_sprite(2 * reach, 2 * reach, reach, 16, good, 0.8)
    face = disc(reach, mix(good, "#FFFFFF", 0.3), mix(good, "#00402A", 0.22))
    edge = ring(reach, reach - 5, "#FFFFFF").set_fill(opacity=0.75)
    return Group(glow, face, edge, prop("tick", colour="#FFFFFF").scale_to_fit_height(px(1.4 * reach)))
