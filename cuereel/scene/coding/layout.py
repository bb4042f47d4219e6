"""A stage and what a code editor holds -> the boxes of its panes, of the result of a query and of the console below."""

from __future__ import annotations

from dataclasses import dataclass

from cuereel.scene.coding.result import GAP as BETWEEN_ROWS
from cuereel.scene.coding.result import HEAD
from cuereel.scene.stage import PX, Box, Stage, px

GAP = 36
"""px between two panes, and between a pane and what is below it."""

BROAD = 1.6
"""How much wider than high a room is that has two panes side by side."""

LEAST = 0.7
"""How much of the room a pane that is alone takes at least."""

STRIP = 0.21
"""How much of the room a console takes."""

HIGHER, FREE = 0.11, 0.4
"""How much of the room a console takes more where the code leaves it, and what stays free of what that leaves."""

ROW = 104
"""px that a row of a result takes, where there is so much room."""

MOST = 0.62
"""How much of the room a result takes at most."""


@dataclass(frozen=True)
class Layout:
    """The boxes of the code, of a query's result and of the console; the last two where they are asked for."""

    code: Box
    result: Box | None
    strip: Box | None


def room_of(stage: Stage, *, captioned: bool) -> Box:
    """Where all may stand: above the captions, and beyond the text box at their sides."""
    clear, frame = stage.clear, stage.frame
    bottom = clear.bottom + px(30) if captioned else stage.text.bottom
    aside = px(26) if stage.portrait else 0.06 * frame.width
    room = Box(frame.left + aside, bottom, frame.right - aside, clear.top)
    return room.part(0.06, 0.96) if stage.portrait else room


def laid_out(room: Box, rows: int, strip: bool, spare: float = 0.0) -> Layout:
    """The parts of a room: what is below the code takes its height from it; a broad room has a result beside it.

    `spare` px of the code's own are not needed there: what is below has most of them, the rest stays free.
    """
    result = console = None
    broad = rows > 0 and room.width > BROAD * room.height
    spare = 0.0 if broad else px(spare) * (strip or rows > 0)
    code = Box(room.left, room.bottom, room.right, room.top - FREE * spare)
    more = (1 - FREE) * spare
    if strip:
        cut = code.bottom + max(STRIP * room.height, px(150)) + (0.0 if rows else min(more, HIGHER * room.height))
        console = Box(code.left, code.bottom, code.right, cut)
        code = Box(code.left, cut + px(GAP), code.right, code.top)
    if broad:
        middle = code.left + 0.54 * code.width
        result = Box(middle + px(GAP / 2), code.bottom, code.right, code.top)
        code = Box(code.left, code.bottom, middle - px(GAP / 2), code.top)
    elif rows:
        tall = min(px(HEAD + 2 * BETWEEN_ROWS + rows * (ROW + BETWEEN_ROWS)), MOST * code.height) + more
        result = Box(code.left, code.bottom, code.right, code.bottom + tall)
        code = Box(code.left, code.bottom + tall + px(GAP), code.right, code.top)
    return Layout(code, result, console)


def shrunk(room: Box, needs: float) -> Box:
    """The box of a pane that is alone in a room, with what it `needs` in px and not much more."""
    if px(needs) >= room.height:
        return room
    tall = max(LEAST * room.height, px(needs))
    spare = room.height - tall
    return Box(room.left, room.bottom + 0.6 * spare, room.right, room.top - 0.4 * spare)


def split(room: Box) -> list[Box]:
    """The room of two panes: side by side where it is broad, else one above the other."""
    if room.width < BROAD * room.height:
        middle = float(room.center[1])
        upper = Box(room.left, middle + px(GAP / 2), room.right, room.top)
        return [upper, Box(room.left, room.bottom, room.right, middle - px(GAP / 2))]
    middle = float(room.center[0])
    left = Box(room.left, room.bottom, middle - px(GAP / 2), room.top)
    return [left, Box(middle + px(GAP / 2), room.bottom, room.right, room.top)]


def fits(rows: int, room: Box, most: int) -> int:
    """Rows of a result that stand in a room, at most as many as are asked for."""
    spare = MOST * room.height / PX - HEAD - 2 * BETWEEN_ROWS
    return max(1, min(rows, most, int(spare / (84 + BETWEEN_ROWS))))


__all__ = ["Layout", "fits", "laid_out", "room_of", "shrunk", "split"]
