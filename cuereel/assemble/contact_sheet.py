"""Panels -> one picture of the whole film: each with its number, id, line, words and art, a long one act by act."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from io import BytesIO
from itertools import pairwise
from math import sqrt
from pathlib import Path
from textwrap import wrap

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from cuereel.diagnostics import Diagnostic, Source, error
from cuereel.model import Drawn, Frame, Script, Shot, Timeline
from cuereel.raster import Raster
from cuereel.shoot.cut_frames import SINKING
from cuereel.studio import SceneStudio
from cuereel.whole import write_whole

TILE = 270
"""Px on the short side of a panel's picture."""

ACT = 2.5
"""Seconds of a shot for which the sheet has a picture of it, as far as it has so many moments."""

LANDING = (0.5, 0.6)
"""Seconds after its moment from which on a picture has come, and until which it is looked at."""

TAIL = 3.2
"""Seconds that a shot goes on for after its last moment from which on its end has a picture too."""

LEAVING = 0.4
"""Seconds at its end in which a shot may already be on its way out: pushing in, pulling out, draining away."""

ONWARD, SHORT = 14, 4
"""Frames at its end in which a shot may be on its way into the next one, with which it is matched, and the share of a
short shot that this is at most."""

SETTLED, STANDS = 12, 6
"""Frames after its moment on which a word stands still, and on which any other thing is there, before cameras set out.
"""

NAMED = ("show-", "stamp-")
"""What the names of moments begin with at which one of several things is shown, or named."""

PASSING = ("zoom", "more")
"""Moments that a shot is not told by where it has others: their pictures are of what comes next, or of what goes on."""

TELLING = ("fail", "rerun", "fix", "success", "reveal", "run")
"""Moments that tell a part of a shot better than one whose picture only stands for longer: the first of them best."""

SHAPE, GAP = 1.35, 24
"""How wide the sheet is for its height, about as screens are, and px between its panels."""

HEAD, BODY, LEADING, LEAST_LINES, MOST_LINES = 23, 19, 25, 2, 24
"""Px of a panel's name and of what is written below that, from line to line; how many lines a row has room for at the
least, and at most: as many as its longest legend has.
"""

MOST_OF_ONE = 3
"""Lines that the words of a shot, and its art, have at most: one long shot would leave its whole row bare."""

LETTER = 0.61
"""How wide the letters of a line are, for the size of their type, at most."""

_INK, _MUTED, _GROUND, _WRONG = "#F2F4FF", "#C3CDF4", "#10152E", "#FF8A94"


@dataclass(frozen=True)
class Act:
    """A part of a shot by the moment that tells it: its name ("" for none), and the frames of the film to look at."""

    name: str
    first: int
    last: int


@dataclass(frozen=True)
class Tile:
    """A panel on the sheet: its picture and what is written under it (the first line stands out)."""

    picture: Raster
    lines: tuple[str, ...]
    drawn: Drawn


def draw_sheet(
    script: Script,
    sources: Mapping[str, Source],
    timeline: Timeline,
    studio: SceneStudio,
    out: Path,
    progress: Callable[[int, int, str], None],
) -> tuple[Path, tuple[Diagnostic, ...]]:
    """Draw a still of each act of each shot, and write the sheet to `out` (PNG)."""
    from cuereel.shoot.backdrop import paint_backdrop
    from cuereel.shoot.stills import stills

    scale = TILE / min(timeline.frame.width, timeline.frame.height)
    size = (_even(timeline.frame.width * scale), _even(timeline.frame.height * scale))
    frame = Frame(timeline.frame.name, *size, timeline.frame.fps)
    tiles, problems = [], []
    for number, shot in enumerate(timeline.shots):
        progress(number, len(timeline.shots), shot.panel.id)
        backdrop = paint_backdrop(studio.theme.backdrop, frame)
        played = acts(shot, frame.fps)
        numbers = [act.last - shot.start for act in played]
        try:
            shown = stills(studio.open_scene(shot), numbers, frame, backdrop)
        except Exception as problem:  # a scene may raise anything, and the other panels go on
            message = f"the scene {shot.panel.scene} failed: {type(problem).__name__}: {problem}"
            problems.append(error("scene-failed", message, shot.panel.span))
            shown = dict.fromkeys(numbers, backdrop)
        told = describe(script, sources, shot, number)
        tiles += tiles_of(shot, played, [shown[at] for at in numbers], told, frame.fps)
    write_sheet(tiles, out)
    return out, tuple(problems)


def acts(shot: Shot, fps: int) -> tuple[Act, ...]:
    """The acts of a shot: a short one's is its last moment, a long one has others of which the picture stands longest.

    Each of several things that are shown by name has its own. A shot without moments is told by what it comes to: a
    title, say, has all its words only then. So is one that goes on for long after its last moment.
    """
    moments = sorted(shot.promised, key=lambda moment: moment[1])
    whole = max((shot.start + shot.end) // 2, shot.end - round(LEAVING * fps))
    if not moments:
        return (Act("", whole, whole),)
    until = [*(at for _, at in moments[1:]), shot.end - 1]
    landed = [
        Act(
            name,
            min(at + round(LANDING[0] * fps), max(at, end - 1)),
            min(at + round(LANDING[1] * fps), max(at, end - 1)),
        )
        for (name, at), end in zip(moments, until, strict=True)
    ]
    length = shot.end - shot.start
    shown = sum(name.startswith(NAMED) for name, _ in moments)
    count = min(max(1, shown, round(length / (ACT * fps))), len(moments))
    edges = [shot.start + length * number // count for number in range(count)]  # the last act is the last moment's
    out = []
    for low, high in pairwise(edges):
        inside = [number for number, (_, at) in enumerate(moments[:-1]) if low <= at < high]
        named = [number for number in inside if moments[number][0].startswith(NAMED)]
        if named:
            out += [landed[number] for number in named]
        elif inside:
            best = next((name for name in TELLING if any(moments[number][0] == name for number in inside)), "")
            told = [number for number in inside if moments[number][0] == best] or [
                number for number in inside if moments[number][0] not in PASSING
            ]
            told = told or inside
            out.append(landed[max(told, key=lambda number: until[number] - moments[number][1])])
    at = moments[-1][1]
    if whole - at > TAIL * fps:
        return (*out, landed[-1], Act("end", whole, whole))
    # what comes only at the very end is looked at then; all else is not looked at on its way out
    whole = max(whole, landed[-1].first)
    ended = replace(landed[-1], last=whole)
    return tuple(_before(act, min(still_here(shot), max(whole, act.first))) for act in (*out, ended))


def still_here(shot: Shot) -> int:
    """The last frame of a shot on which it is not yet on its way into the next one."""
    if shot.closes.kind != "match":
        return shot.end - 1
    here = shot.end - 1 - min(ONWARD, (shot.end - shot.start) // SHORT)
    if not shot.promised:
        return here
    # it is whole only once what comes last stands there
    settled = STANDS if shot.panel.captions else SETTLED
    return max(here, min(max(at for _, at in shot.promised) + settled, shot.end - 1 - SINKING))


def _before(act: Act, last: int) -> Act:
    return replace(act, first=min(act.first, last), last=min(act.last, last))


def tiles_of(
    shot: Shot, played: Sequence[Act], pictures: Sequence[Raster], told: tuple[str, ...], fps: int
) -> list[Tile]:
    """A tile for each act's picture: the first says all that is `told` of the shot; of several, each its moment.

    What is drawn stands under the second of them: none is to be much longer than those beside it.
    """
    if len(played) == 1:
        return [Tile(pictures[0], told, shot.panel.drawn)]
    number, name = told[0].split(". ", 1)
    tiles = []
    for place, (act, picture) in enumerate(zip(played, pictures, strict=True), 1):
        when = f"{act.name}  {act.last / fps:.1f} s"
        rest = (f"{when}  {told[1]}", *told[2:3]) if place == 1 else (when, *(told[3:] if place == 2 else ()))
        tiles.append(Tile(picture, (f"{number}.{place} {name}", *rest), shot.panel.drawn))
    return tiles


def describe(script: Script, sources: Mapping[str, Source], shot: Shot, number: int) -> tuple[str, ...]:
    """What is written under a panel."""
    panel = shot.panel
    word = script.words[panel.first] if panel.first < len(script.words) else None
    source = sources.get(word.span.source) if word else None
    line = f"line {source.line_column(word.span.start)[0]}" if word and source else ""
    spoken = " ".join(word.text for word in script.words[panel.first : panel.last])
    art = ", ".join(f"{name} = {found}" for name, found in sorted(panel.art.items()))
    return (f"{number + 1}. {panel.id}", f"{panel.scene}  {line}", spoken, art)


def columns_for(tiles: int, wanted: float) -> int:
    """Columns for so many tiles: near those wanted, and such that no tile is left alone in a row."""
    near = [round(wanted) + by for by in (0, -1, 1) if 1 <= round(wanted) + by <= max(1, tiles)] or [max(1, tiles)]
    return min(near, key=lambda columns: (-tiles % columns > columns / 2, near.index(columns)))


def write_sheet(tiles: Sequence[Tile], out: Path) -> None:
    """Set the tiles in rows and write them, whole or not at all."""
    heights = [tile.picture.shape[0] for tile in tiles] or [TILE]
    widths = [tile.picture.shape[1] for tile in tiles] or [TILE]
    across = max(widths) + GAP
    legends = [legend(tile, max(widths)) for tile in tiles]
    usual = max(heights) + GAP + HEAD + LEADING * round(sum(map(_lines_of, legends)) / max(1, len(legends)) + 1)
    columns = columns_for(len(tiles), sqrt(len(tiles) * SHAPE * usual / across))
    tops, top = [], GAP
    for first in range(0, max(1, len(tiles)), columns):
        tops.append(top)
        lines = max([LEAST_LINES, *map(_lines_of, legends[first : first + columns])])
        top += max(heights) + GAP + HEAD + lines * LEADING
    sheet = Image.new("RGB", (columns * across + GAP, top), _GROUND)
    pen = ImageDraw.Draw(sheet)
    for number, (tile, told) in enumerate(zip(tiles, legends, strict=True)):
        left, top = GAP + number % columns * across, tops[number // columns]
        sheet.paste(Image.fromarray(np.ascontiguousarray(tile.picture[..., :3])), (left, top))
        _write_lines(pen, told, left, top + tile.picture.shape[0] + 8, wrong=tile.drawn is Drawn.PLACEHOLDER)
    data = BytesIO()
    sheet.save(data, "PNG")
    write_whole(out, data.getvalue())


def legend(tile: Tile, width: int) -> tuple[list[str], list[str]]:
    """The lines of a tile's head and of what is written below it, wrapped to a width; what is long ends in "..."."""
    heads = wrap(tile.lines[0], max(12, int(width / (LETTER * HEAD))))
    room = max(12, int(width / (LETTER * BODY)))
    lines = [part for line in tile.lines[1:] if line for part in _clamped(wrap(line, room), room)]
    most = MOST_LINES - len(heads)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1] + " ..."]
    return heads, lines


def _clamped(lines: list[str], room: int) -> list[str]:
    if len(lines) <= MOST_OF_ONE:
        return lines
    return [*lines[: MOST_OF_ONE - 1], lines[MOST_OF_ONE - 1][: room - 4].rstrip(" ,;") + " ..."]


def _lines_of(told: tuple[list[str], list[str]]) -> int:
    return len(told[0]) + len(told[1])


def _write_lines(
    pen: ImageDraw.ImageDraw, told: tuple[list[str], list[str]], left: int, top: int, *, wrong: bool
) -> None:
    heads, lines = told
    head = _font("Poppins-SemiBold", HEAD)
    body = _font("Poppins-Regular", BODY)
    # all heads are of one size; a long one takes a second line
    for number, line in enumerate(heads):
        pen.text((left, top + number * LEADING), line, font=head, fill=_WRONG if wrong else _INK)
    for number, line in enumerate(lines):
        pen.text((left, top + (len(heads) + number) * LEADING + 6), line, font=body, fill=_MUTED)


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(BytesIO(files("fontpkg_poppins").joinpath(f"files/{name}.ttf").read_bytes()), size)


def _even(length: float) -> int:
    return round(length / 2) * 2
