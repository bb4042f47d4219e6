"""Pages of words that speak of nothing to be drawn: type alone, in compositions of different build, mark and motion."""

from __future__ import annotations

from cuereel.scene.card import mix
from cuereel.scene.kinetic.actor import Still
from cuereel.scene.kinetic.scenery import Flood, Rows, horizon
from cuereel.scene.kinetic.setter import SetWord, trimmed
from cuereel.scene.kinetic.sheet import Desk, Sheet, behind, lay, room_below
from cuereel.scene.kinetic.word import Word, rising, slamming, sliding, stretching, swinging
from cuereel.scene.lettering import letter, width_of
from cuereel.scene.light import glow
from cuereel.scene.stage import PX, Box, px

ABOVE = 0.8
"""How large the words above a word that comes up like a sun are at most, for it."""


def _key(desk: Desk, sheet: Sheet) -> str:
    page = sheet.page
    at = page.key if page.key is not None else max(desk.shown(page), key=lambda index: len(desk.words[index]))
    return trimmed(desk.words[at]).strip(".!?\"'\u201c\u201d()") or "?"


def tower(desk: Desk, sheet: Sheet) -> None:
    """Lines stacked to the full height; the cursor underlines the key word."""
    lay(
        desk,
        sheet,
        desk.shown(sheet.page),
        sheet.page.keys,
        desk.box,
        desk.voice(key=320, mark=room_below(desk, sheet.page.keys)),
        mark="underline",
    )
    sheet.turn = "up"


def slabs(desk: Desk, sheet: Sheet) -> None:
    """The phrase as large as it goes, its key words on blocks of a marker's colour."""
    lay(
        desk,
        sheet,
        desk.shown(sheet.page),
        sheet.page.keys,
        desk.box.part(0.0, 0.97).inset(24),
        desk.voice(key=300, accent=desk.theme.colour("on_accent"), anchor=0.5, fill=0.9, gap=54),
        key_entrance=sliding(-1),
        mark="block",
    )
    sheet.turn = "left"


def monument(desk: Desk, sheet: Sheet) -> None:
    """The last word comes up from behind the horizon like a sun, as wide as the frame; the others stand above."""
    theme, box = desk.theme, desk.box
    shown = desk.shown(sheet.page)
    last = shown[-1]
    text = trimmed(desk.words[last])
    ground = horizon(desk.stage)
    wide = min(box.width, 2 * (desk.stage.text.right - px(70)))
    size = min(440.0, wide / PX / width_of(text, 1.0, desk.family, "heavy"))
    top = ground + px(0.86 * size)
    upper = Box(box.left, top, box.right, box.top)
    above = desk.voice(key=min(210.0, ABOVE * size), anchor=0.5)
    lay(desk, sheet, shown[:-1], sheet.page.also, upper, above, mark="underline")
    lettered = letter(text, size, colour=theme.colour("accent"), family=desk.family, weight="heavy")
    left = box.left + (box.width - lettered.advance) / 2
    lettered.shift((left, ground + px(0.03 * size), 0))
    word = SetWord(lettered, last, 99, left, left + lettered.advance, ground + px(0.03 * size), size, True)
    own = Word(word, desk.on(last), rising, ghost=sheet.ghost)
    light = glow(0.6 * desk.stage.frame.width / PX, 0.8 * size, theme.colour("accent"), 0.42)
    sheet.beyond += [Still(light.move_to((word.middle[0], ground, 0)), desk.on(last), 5), own]
    sheet.words.append(own)
    sheet.stops.append(behind(desk, word, desk.on(last)))
    sheet.turn = "in"
    sheet.focus = word.middle


def rows(desk: Desk, sheet: Sheet) -> None:
    """Rows of the key word in outline run past each other behind the phrase."""
    theme = desk.theme
    line = mix(theme.colour("line"), theme.colour("cool"), 0.3)
    sheet.beyond.append(Rows(theme, _key(desk, sheet), desk.stage, -30 if sheet.first else sheet.begin - 4, line))
    lay(
        desk,
        sheet,
        desk.shown(sheet.page),
        sheet.page.keys,
        desk.box.part(0.0, 0.97),
        desk.voice(align=0.5, key=320),
        entrance=rising,
        key_entrance=stretching,
    )
    sheet.turn = "in"
    sheet.focus = desk.box.center


def ringed(desk: Desk, sheet: Sheet) -> None:
    """Lines to the left, then to the right of the key word, around which a ring is drawn."""
    lay(
        desk,
        sheet,
        desk.shown(sheet.page),
        sheet.page.keys,
        desk.box.inset(30),
        desk.voice(key=260, opposed=True, gap=44, mark=62, over=62, alone=3.0, fill=0.9),
        entrance=swinging,
        key_entrance=slamming,
        mark="ring",
    )
    sheet.turn = "right"


def flood(desk: Desk, sheet: Sheet) -> None:
    """A sheet of the accent colour drops over the whole frame; the words stand on it in its own ink."""
    ink = desk.theme.colour("on_accent")
    sheet.actors.append(Flood(desk.theme, desk.stage, -1 if sheet.first else sheet.begin - 3))
    lay(
        desk,
        sheet,
        desk.shown(sheet.page),
        sheet.page.keys,
        desk.box.part(0.0, 0.93),
        desk.voice(ink=ink, accent=ink, key=340, anchor=0.3),
        entrance=sliding(1),
        key_entrance=rising,
    )
    sheet.turn, sheet.covers = "up", True


__all__ = ["flood", "monument", "ringed", "rows", "slabs", "tower"]
