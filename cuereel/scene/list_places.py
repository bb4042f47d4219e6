"""The stage and the words of a list -> where its rows stand below one another, and what tells of them beside them."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.scene.stage import Box, Stage, px
from cuereel.scene.ticked_room import high_enough
from cuereel.theme import Theme

GAP = 30
"""px between two rows."""

EDGE = 34
"""px from a row to the side of the frame."""

TALLEST = (520.0, 430.0, 320.0)
"""px that a row is high at most, where there is one, where there are two, and where there are more."""

BENCH, DISC, LEAST = 620.0, 540.0, 126.0
"""px that the laptop and the disc are high at most, and a row at least beside them, with the gap to the next."""

BODY, SMALL, BOX = 54.0, 420.0, 92.0
"""px of the rows' type for which they get more of the height, px that the laptop or the disc keeps of it, and those of
a tick's box beside such rows."""


def rooms(stage: Stage, *, captioned: bool, screened: bool) -> tuple[Box, Box | None]:
    """Where the rows may stand, and where it is told how many are done."""
    frame = stage.frame
    top = min(stage.text.top, stage.picture.top - px(20), frame.top - px(44))
    bottom = stage.clear.bottom + px(30) if captioned else stage.text.bottom
    if stage.portrait:
        caption = stage.caption
        # below the captions it is scenery; where there are none it stands in their place, above the platform's row
        free = bottom, caption.top - px(24)
        low, high = (frame.bottom + px(90), stage.text.bottom) if captioned else free
        rows = Box(frame.left + px(EDGE), max(bottom, caption.top + px(20)), frame.right - px(EDGE), top)
        return rows, Box(frame.left, low, frame.right, high)
    if frame.width > 1.2 * frame.height:
        right = stage.text.left + (0.52 if screened else 0.68) * stage.text.width
        half = (0.32 if screened else 0.24) * frame.height
        low, high = frame.center[1] - half, frame.center[1] + half
        aside = Box(right + px(40), low, frame.right - px(60), high)
        return Box(stage.text.left, bottom, right, top), aside
    return Box(frame.left + px(EDGE), bottom, frame.right - px(EDGE), top), None


def parted(
    stage: Stage, theme: Theme, room: Box, aside: Box | None, words: Sequence[str], *, captioned: bool, screened: bool
) -> tuple[Box, Box] | None:
    """Rooms for the rows and for a disc (`screened`: a laptop); None where that leaves too little for the rows."""
    if aside is None or (stage.portrait and captioned):
        return None
    if not stage.portrait:
        return room, aside
    low, text = stage.text.bottom - px(130 if screened else 40), stage.text
    most = low + min(px(BENCH if screened else DISC), 0.58 * (room.top - low))
    taken = sum(wanted(stage, theme, room, words))
    cut = min(most, max(low + px(SMALL), room.top - taken - len(words) * px(GAP) - px(60)))
    rows = Box(room.left, cut + px(60), room.right, room.top)
    if rows.height / len(words) < px(LEAST):
        return None
    middle = float(stage.frame.center[0])
    if screened:
        return rows, Box(room.left, low, room.right, cut)
    half = min(middle - text.left, stage.lower.right - middle)
    return rows, Box(middle - half, low, middle + half, cut)


def span_of(stage: Stage, place: Box) -> tuple[float, float]:
    """From where to where words may stand in a row: beside the platform's buttons less far."""
    text, lower = stage.text, stage.lower
    right = min(text.right, lower.right) if place.bottom < lower.top else text.right
    return text.left + px(40), right


def wanted(stage: Stage, theme: Theme, room: Box, words: Sequence[str]) -> list[float]:
    """How high each row is best (scene units), beside what shows the entries."""
    span = span_of(stage, room)
    return [px(max(LEAST, high_enough(theme, room, span, each, BODY, BOX))) for each in words]


def stacked(room: Box, heights: Sequence[float]) -> list[Box]:
    """One below another: equally high, but where one needs more than that (of `heights`, scene units) for its words."""
    count = len(heights)
    gap = min(px(GAP), 0.16 * room.height / count)
    if max(heights) > (room.height - (count - 1) * gap) / count:
        share = min(1.0, (room.height - (count - 1) * gap) / sum(heights))
        tops = [room.top - share * sum(heights[:at]) - at * gap for at in range(count)]
        return [Box(room.left, top - share * high, room.right, top) for top, high in zip(tops, heights, strict=True)]
    pitch = min(px(TALLEST[min(count, 3) - 1]) + gap, (room.height + gap) / count)
    top = room.top - (room.height + gap - count * pitch) * 0.4
    tops = [top - number * pitch for number in range(count)]
    return [Box(room.left, each - pitch + gap, room.right, each) for each in tops]


__all__ = ["parted", "rooms", "span_of", "stacked", "wanted"]
