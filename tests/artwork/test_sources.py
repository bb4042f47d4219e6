"""Every source lists its art with names, draws it, and credits it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import yaml

from cuereel.artwork import ArtIndex, Palette
from cuereel.artwork.colour import contrast, readable
from cuereel.artwork.glossary import glossary
from cuereel.artwork.sources.own import SUFFIXES
from cuereel.artwork.words import forms, key_words, split

ROOT = Path(__file__).parents[2]


def test_ids_are_unique_and_named(index: ArtIndex) -> None:
    entries = index.entries()
    assert max(Counter(entry.id for entry in entries).values()) == 1
    assert all(any(entry.names.values()) for entry in entries)


def test_each_source_draws_and_credits_what_it_lists(index: ArtIndex) -> None:
    for art in ("emoji:1F697", "emoji:1F9D1-200D-1F680", "phosphor:database", "brand:openai", "own:sports-car"):
        assert ElementTree.fromstring(index.load(art).svg).get("viewBox")
        assert len(index.credit(art)) > 10


def test_an_emojis_drawing_holds_that_emoji_alone(index: ArtIndex) -> None:
    root = ElementTree.fromstring(index.load("emoji:1F697").svg)
    groups = [element for element in root.iter() if element.tag.endswith("}g")]
    assert sum((group.get("id") or "").startswith("glyph") for group in groups) == 1
    assert len(index.load("emoji:1F697").svg) < 20_000


def test_icons_take_the_films_colours(index: ArtIndex) -> None:
    svg = index.load("phosphor:database", Palette(ink="#123456", accent="#654321")).svg
    assert "#123456" in svg and "#654321" in svg and "currentColor" not in svg


def test_a_mark_is_never_lost_against_its_ground(index: ArtIndex) -> None:
    assert "#F5F7FF" in index.load("brand:github", Palette(ink="#F5F7FF", ground="#0B1130")).svg
    blue = readable("#3776AB", "#0B1130", "#F5F7FF", 4.0)
    assert contrast(blue, "#0B1130") >= 4.0 and blue != "#F5F7FF"


def test_the_glossary_names_art_that_there_is_and_nothing_twice(index: ArtIndex) -> None:
    known = {entry.id for entry in index.entries()}
    assert [term.art for term in glossary() if term.art not in known] == []
    for language in ("en", "id"):
        names = Counter(name for term in glossary() for name in term.names.get(language, ()))
        assert [name for name, count in names.items() if count > 1] == []


def test_every_drawing_in_the_list_of_names_is_there(index: ArtIndex) -> None:
    folder = ROOT / "assets/art"
    listed = yaml.safe_load((folder / "index.yaml").read_text(encoding="utf-8"))
    there = {path.stem for path in folder.iterdir() if path.suffix in SUFFIXES}
    assert set(listed) >= there, "each drawing needs its names"


def test_words_keep_what_tells_names_apart() -> None:
    assert split("C#, Node.js and e-mail!") == ("c#", "node.js", "and", "e-mail")
    assert key_words("Picture of a ferrari") == ("ferrari",)
    assert key_words("logo") == ("logo",)
    assert "mesin" in forms("mesinnya") and "box" in forms("boxes") and "data" in forms("data")


def test_what_has_no_drawing_is_shown_by_an_icon_that_stands_in_and_nothing_else_is(index: ArtIndex) -> None:
    for name, language in (("blender", "en"), ("borgol", "id"), ("a green bottle", "en"), ("wastafel", "id")):
        pick = index.find(name, language)
        assert pick is not None and pick.art.startswith("solid:"), name
    for name in ("virus", "elevator", "bread", "flower"):
        pick = index.find(name)
        assert pick is not None and not pick.art.startswith("solid:"), name


def test_each_icon_that_stands_in_is_there_in_the_films_colours_and_is_credited(index: ArtIndex) -> None:
    spare = [entry for entry in index.entries() if entry.kind == "spare"]
    assert len(spare) > 40
    for entry in spare:
        svg = index.load(entry.id, Palette(ink="#123456", accent="#654321")).svg
        assert "#123456" in svg and "#654321" in svg and all(len(entry.names[code]) for code in ("en", "id"))
        assert "CC-BY" in index.credit(entry.id)


def test_an_icon_that_stands_in_is_whole_within_its_own_box(index: ArtIndex) -> None:
    from svgelements import Path as Outline

    for key in ("candy-cane", "bottle-water", "blender"):
        root = ElementTree.fromstring(index.load(f"solid:{key}").svg)
        left, top, wide, high = map(float, root.attrib["viewBox"].split())
        for path in root.iter("{http://www.w3.org/2000/svg}path"):
            low_x, low_y, high_x, high_y = Outline(path.attrib["d"]).bbox()
            assert left < low_x and top < low_y and high_x < left + wide and high_y < top + high
