"""A small library of scene types, declared by hand, so that the director is tested without drawing anything."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cuereel.artwork import Coverage
from cuereel.artwork.coverage import telling
from cuereel.catalog import Catalog, SceneEntry
from cuereel.declare import Spoken, Takes, addition, moment, phrase
from cuereel.diagnostics import Diagnostic, Source
from cuereel.direct import Library, direct
from cuereel.model import Panel, Script
from cuereel.parse import parse

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
CARD = {"type": "object", "properties": dict.fromkeys(("text", "icon"), TEXT)}
CARDS = {"type": "array", "items": {"anyOf": [TEXT, CARD]}}
WHOLE = {"type": "integer"}
STEP = {"type": "object", "properties": dict.fromkeys(("press", "load", "check", "more", "success"), TEXT)}
STAMPS = {"type": "array", "items": {"type": "object", "properties": {"text": TEXT}, "required": ["text"]}}


def _schema(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def _entry(name: str, schema: dict[str, Any], **more: Any) -> SceneEntry:
    return SceneEntry(name, Path(f"{name}.py"), name, f"{name}.", schema, **more)


ENTRIES = (
    _entry("cards", _schema("items", items=CARDS), moments=(moment("item-{n}", "{item}", each="items"),)),
    _entry("chapter_card", _schema(text=TEXT, number=TEXT, total=TEXT), words=True, captions=False),
    _entry("checklist", _schema(items=TEXTS), moments=(moment("item-{n}", "{item}", each="items"),)),
    _entry("screen", _schema(steps={"type": "array", "items": STEP})),
    _entry(
        "checkout",
        _schema(steps={"type": "array", "items": STEP}, lines={"type": "boolean"}),
        phrases=(
            phrase("[a] {press} button [being] (clicked|pressed)", steps=[{"press": "{press}"}]),
            phrase("change to [a] loading page", steps=[{"load": "loading"}]),
            phrase("row of icons", steps=[{"check": "*"}]),
            phrase("line going back and forth", lines=True),
        ),
        moments=(moment("{item.verb}", "{item.value}", each="steps"),),
        takes=(
            Takes("enumeration", {"steps": [{"check": "{it}"}]}, where="steps.check"),
            Takes("et cetera", {"steps": [{"more": "{it}"}]}, where="steps.check"),
            Takes("quote", {"steps": [{"success": "{it}"}]}, unless="steps.success"),
        ),
        said=("steps.press",),
    ),
    _entry(
        "code_fix",
        _schema(first=WHOLE, last=WHOLE, shown_last=WHOLE, before=TEXT, after=TEXT),
        phrases=(
            phrase("task to display number [from] {first}-{last} but [it] only show {first}-{shown_last}"),
            addition("fix the bug [which is] [just] changing {before} to {after}"),
        ),
    ),
    _entry(
        "emblem",
        _schema("name", name=TEXT),
        phrases=(phrase("{name} (logo|emblem)"),),
        moments=(moment("name", "{name}"),),
        art=("name",),
        lettered=("name",),
    ),
    _entry(
        "end_card",
        _schema(channel=TEXT, actions=TEXTS),
        spoken=(Spoken(("subscribe", "like", "follow"), 2, {"actions": "{said}", "channel": "{name}"}, closing=True),),
        moments=(moment("press", "{item}", each="actions"),),
    ),
    _entry(
        "icons",
        _schema("items", items=TEXTS),
        phrases=(
            phrase("{items} icon [and] then {items}"),
            phrase("{items} (icon|icons|logo|logos)"),
            phrase("(icons|logos) [of] {items}"),
        ),
        moments=(moment("show", "{item}", each="items"),),
        art=("items",),
        lettered=("items",),
    ),
    _entry(
        "kinetic_text",
        _schema(text=TEXT, strong=TEXTS, pictures={"type": "array", "items": {"type": "object"}}),
        words=True,
        captions=False,
    ),
    _entry("link", _schema("address", address=TEXT), spoken=(Spoken(what="link", sets={"address": "{link}"}),)),
    _entry(
        "picture",
        _schema("image", image=TEXT, overlay=STAMPS),
        phrases=(
            phrase("(picture|photo) of [a|an|the] {image}"),
            addition(
                "with [the] {overlay} text (overlayed|overlaid|on it)", "with text on top (showing|saying) {overlay}"
            ),
        ),
        moments=(moment("show", "{image}"), moment("stamp", "{item.text}", each="overlay")),
        art=("image",),
    ),
    _entry("placeholder", _schema("cue", cue=TEXT, nearest=TEXTS)),
    _entry(
        "request",
        _schema(client=TEXT, server=TEXT, through=TEXT),
        moments=(moment("client", "{client}"), moment("server", "{server}"), moment("through", "{through}")),
        spoken=(
            Spoken(
                at_least=2,
                roles={"client": ("user", "browser"), "server": ("server",), "through": ("api",)},
                sets={"client": "{client}", "server": "{server}", "through": "{through}"},
            ),
        ),
    ),
    _entry(
        "wall",
        _schema("items", items=TEXTS, time=TEXT),
        spoken=(Spoken(("and many more",), sets={"items": "{shown}", "time": "{duration}"}, needs=("shown",)),),
    ),
    _entry(
        "text_card",
        _schema("text", text=TEXT),
        phrases=(phrase("big text {text}", '^ {"text"} $', "^ text {TEXT} $", "^ text : {text} $"),),
    ),
    _entry("title_card", _schema(text=TEXT, number=TEXT), words=True, captions=False),
)

CATALOG: Catalog = {entry.name: entry for entry in ENTRIES}


def staged(text: str, **found: Any) -> tuple[Script, tuple[Panel, ...], tuple[Diagnostic, ...]]:
    """A script in the plain dialect -> its panels; `sheet=` is the YAML beside it, `art=` names what can be drawn.

    `coverage=` says of names how much of them their art shows; of all others, everything.
    """
    sheet = Source("film.yaml", found["sheet"]) if "sheet" in found else None
    script, problems = parse(Source("film.txt", text), sheet)
    assert script is not None, problems
    known, covered = found.get("art"), found.get("coverage", {})
    library = Library(
        CATALOG,
        find_art=lambda name, language: f"own:{name}" if known is None or name in known else None,
        knows=lambda name, language: known is not None and name in known,
        nearness=found.get("nearness"),
        pictures=lambda word: word in found.get("pictures", ()),
        coverage=lambda name, language, drawn="": _covered(name, drawn, covered),
    )
    board, diagnostics = direct(script, library)
    return script, board.panels, (*problems, *diagnostics)


def _covered(name: str, drawn: str, covered: dict[str, Coverage]) -> Coverage:
    """As declared; art for a part of a name shows that part alone."""
    if drawn and name != drawn:
        return Coverage(tuple(word for word in telling(name) if word not in telling(drawn)))
    return covered.get(name, Coverage())


def on_word(script: Script, panel: Panel, name: str) -> str:
    """The word, as written, that a moment of a panel is bound to."""
    return next(script.words[moment.word].text for moment in panel.moments if moment.name == name)


def said(script: Script, panel: Panel) -> str:
    """The words that a panel covers."""
    return " ".join(word.text for word in script.words[panel.first : panel.last])
