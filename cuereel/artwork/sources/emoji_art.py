"""Colour drawings of things: Noto Color Emoji, taken out of the font's SVG table, with names in many languages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from copy import deepcopy
from functools import cached_property, lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from cuereel.artwork.flags import flag_names, is_flag
from cuereel.artwork.source import Art, Entry, Palette

_SVG = "{http://www.w3.org/2000/svg}"
_LANGUAGES = ("en", "id")
_SKIN_TONES = frozenset(range(0x1F3FB, 0x1F400))
_GENDERS = frozenset({0x2640, 0x2642, 0x1F468, 0x1F469})

DATED = frozenset({(0x1F4C5,), (0x1F4C6,), (0x1F5D3,)})
"""Calendars that show a date of their own: a viewer would take it for the one that is spoken of."""


def emoji_id(character: str) -> str:
    """The id of an emoji's drawing: "🚗" -> "emoji:1F697"."""
    return "emoji:" + "-".join(f"{point:X}" for point in _points(character))


@lru_cache(maxsize=2)
def _tree(document: str) -> ElementTree.Element:
    """A document of the table, parsed; one of them holds hundreds of drawings (14 MB, 0.4 s)."""
    return ElementTree.fromstring(document)


def _points(character: str) -> tuple[int, ...]:
    """The code points without the selectors that only ask for colour."""
    return tuple(ord(point) for point in character if ord(point) != 0xFE0F)


class EmojiArt:
    """The font's drawings; the key is the code points in hexadecimal ("1F697", "1F9D1-200D-1F680")."""

    name = "emoji"

    @cached_property
    def _font(self) -> Any:
        from fontTools.ttLib import TTFont

        font = files("deckr_fonts").joinpath("fonts/NotoColorEmoji-Regular.ttf").read_bytes()
        return TTFont(BytesIO(font), lazy=True)

    @cached_property
    def _glyphs(self) -> dict[tuple[int, ...], str]:
        """Names of glyphs by their code points: single ones, and those that the font joins into one drawing."""
        single: dict[int, str] = self._font.getBestCmap()
        points = {glyph: (point,) for point, glyph in sorted(single.items(), reverse=True)}
        glyphs: dict[tuple[int, ...], str] = {(point,): glyph for point, glyph in single.items()}
        for lookup in self._font["GSUB"].table.LookupList.Lookup:
            for table in lookup.SubTable:
                for first, ligatures in getattr(table, "ligatures", {}).items():
                    for ligature in ligatures:
                        parts = [points.get(glyph) for glyph in (first, *ligature.Component)]
                        if all(parts):
                            glyphs[tuple(part[0] for part in parts if part)] = ligature.LigGlyph
        return glyphs

    def entries(self) -> tuple[Entry, ...]:
        import emoji

        emoji.config.load_language(list(_LANGUAGES))
        found: dict[tuple[int, ...], Entry] = {}
        for character, names in emoji.EMOJI_DATA.items():
            points = _points(character)
            if points in self._glyphs and points not in found and not _is_unfit(points):
                found[points] = _entry(points, names)
        return tuple(entry for _, entry in sorted(found.items()))

    def load(self, key: str, palette: Palette) -> Art:
        glyph_name = self._glyphs[tuple(int(point, 16) for point in key.split("-"))]
        glyph = self._font.getReverseGlyphMap()[glyph_name]
        for document in self._font["SVG "].docList:
            if document.startGlyphID <= glyph <= document.endGlyphID:
                return Art(svg=self._cut_out(document.data, glyph, glyph_name))
        raise KeyError(key)

    def _cut_out(self, document: str, glyph: int, glyph_name: str) -> str:
        """One glyph's drawing with the definitions that it needs; the viewBox is the glyph's em box."""
        ElementTree.register_namespace("", _SVG[1:-1])
        ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")
        root = _tree(document)
        drawing = next(element for element in root.iter() if element.get("id") == f"glyph{glyph}")
        needed = _references(root, drawing)
        definitions = ElementTree.Element(f"{_SVG}defs")
        within = {id(element) for element in drawing.iter()}
        kept = [deepcopy(e) for e in root.iter() if e.get("id") in needed and id(e) not in within]
        definitions.extend(kept)
        ascent, descent = self._font["hhea"].ascent, self._font["hhea"].descent
        width = self._font["hmtx"][glyph_name][0]
        out = ElementTree.Element(f"{_SVG}svg", {"viewBox": f"0 0 {width} {ascent - descent}"})
        out.append(definitions)
        # The font's origin is on the baseline; everything below the box's top left is simpler for whoever draws it.
        ElementTree.SubElement(out, f"{_SVG}g", {"transform": f"translate(0 {ascent})"}).append(deepcopy(drawing))
        return ElementTree.tostring(out, encoding="unicode")

    def credit(self, key: str) -> str:
        return f"emoji U+{key.replace('-', ' U+')}: Noto Color Emoji, Google (OFL-1.1)"


def _is_unfit(points: tuple[int, ...]) -> bool:
    """Whether it tells a date, or only varies the skin or the gender of a drawing that there is without."""
    varies = _SKIN_TONES.intersection(points) or (len(points) > 1 and _GENDERS.intersection(points))
    return points in DATED or bool(varies)


def _entry(points: tuple[int, ...], names: dict[str, Any]) -> Entry:
    english = [_plain(name) for name in (names["en"], *names.get("alias", ()))]
    english += flag_names(english[0]) if is_flag(points) else ()
    words = {"en": tuple(dict.fromkeys(english)), "id": _indonesian(names.get("id", ""))}
    key = "-".join(f"{point:X}" for point in points)
    return Entry(f"emoji:{key}", words["en"][0], "thing", {code: said for code, said in words.items() if said[0]})


def _plain(name: str) -> str:
    return name.strip(":").replace("_", " ").replace("-", " ").replace("’", "'")


def _indonesian(name: str) -> tuple[str, ...]:
    """The names in Indonesian: a doubled noun is one word to its readers, and "bendera Amerika" is enough said."""
    ways = (_plain(name), name.strip(":").replace("_", " ").casefold())
    flag = ways[0].startswith("bendera ")
    brief = re.sub(r" (?:serikat|selatan)$", "", ways[0], flags=re.IGNORECASE) if flag else ways[0]
    return tuple(dict.fromkeys((*ways, brief)))


def _references(root: ElementTree.Element, drawing: ElementTree.Element) -> set[str]:
    """The ids that a drawing refers to, and those that they refer to in turn."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    needed: set[str] = set()
    waiting = [drawing]
    while waiting:
        for element in waiting.pop().iter():
            for value in element.attrib.values():
                for name in re.findall(r"#([\w.-]+)", value):
                    if name in by_id and name not in needed:
                        needed.add(name)
                        waiting.append(by_id[name])
    return needed


def open_source(folders: Sequence[Path]) -> EmojiArt:
    return EmojiArt()
