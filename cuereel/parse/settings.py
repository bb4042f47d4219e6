"""A YAML mapping -> typed settings: the one list of keys that a script, a sheet or a project may set.

A sheet's unknown key is an error with the nearest known one. Front matter is shared with other programs, so there it is
only an info, and a value that does not fit is left out with a warning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from cuereel.diagnostics import Diagnostic, Span, error, info, warning
from cuereel.model import Json, SceneNote, Setting
from cuereel.schema import did_you_mean
from cuereel.sheet import Listing, Node, Scalar, Table, nested_spans, plain

YES = frozenset(("on", "yes", "true", "ya"))
NO = frozenset(("off", "no", "false", "tidak", "none"))


class Unfit(Exception):
    """The value does not fit its key; the message says what would, `node` is the part at fault."""

    def __init__(self, wanted: str, node: Node, hint: str = "") -> None:
        super().__init__(wanted)
        self.node = node
        self.hint = hint


Reader = Callable[[Node], Json]


def text(node: Node) -> Json:
    if isinstance(node, Scalar) and node.text:
        return node.text
    raise Unfit("a text", node)


def whole(node: Node) -> Json:
    if isinstance(node, Scalar) and re.fullmatch(r"\d{1,9}", node.text):
        return int(node.text)
    raise Unfit("a whole number", node)


def switch(node: Node) -> Json:
    if isinstance(node, Scalar) and node.text.lower() in YES | NO:
        return node.text.lower() in YES
    raise Unfit("on or off", node)


def seconds(node: Node) -> Json:
    """`60`, `60s`, `59.5` or `1:30`, in seconds."""
    wanted = "a number of seconds (60, 59.5, 1:30)"
    match = re.fullmatch(r"(?:(\d{1,3}):)?(\d{1,5}(?:\.\d{1,3})?)\s*(?:s|sec|detik)?", _scalar(node, wanted))
    if not match:
        raise Unfit(wanted, node)
    value = int(match[1] or 0) * 60 + Fraction(match[2])
    if not value:
        raise Unfit("more than 0 seconds", node)
    return int(value) if value.denominator == 1 else float(value)


def word(*choices: str) -> Reader:
    def read(node: Node) -> Json:
        value = _scalar(node, f"one of {', '.join(choices)}").lower()
        if value in choices:
            return value
        raise Unfit(f"one of {', '.join(choices)}", node, did_you_mean(value, choices))

    return read


def either(*readers: Reader) -> Reader:
    def read(node: Node) -> Json:
        misfits: list[Unfit] = []
        for reader in readers:
            try:
                return reader(node)
            except Unfit as unfit:
                misfits.append(unfit)
        wanted = " or ".join(str(misfit) for misfit in misfits)
        raise Unfit(wanted, node, next((misfit.hint for misfit in misfits if misfit.hint), ""))

    return read


def texts(node: Node) -> Json:
    """A list of texts; a lone text is a list of one, and nothing is none."""
    if isinstance(node, Scalar):
        return [node.text] if node.text else []
    if isinstance(node, Listing):
        return [text(item) for item in node.items]
    raise Unfit("a list of texts", node)


def spoken_forms(node: Node) -> Json:
    """`{"<=": kurang dari}`, or a mapping in place of the text, for those who know how a voice is told."""
    if isinstance(node, Table):
        return {key.text: either(text, mapping)(value) for key, value in node.entries}
    raise Unfit("a mapping of what is written to what is said", node)


def mapping(node: Node) -> Json:
    if isinstance(node, Table):
        return plain(node)
    raise Unfit("a mapping", node)


def decibels(node: Node) -> Json:
    match = re.fullmatch(r"([+-]?\d{1,2}(?:\.\d{1,2})?)\s*(?:dB)?", _scalar(node, "a number of dB (-3)"))
    if match:
        return float(match[1])
    raise Unfit("a number of dB (-3)", node)


def table_of(**readers: Reader) -> Reader:
    """A mapping that may hold these keys, each read in its own way."""

    def read(node: Node) -> Json:
        if not isinstance(node, Table):
            raise Unfit("a mapping", node)
        for key, _ in node.entries:
            if key.text not in readers:
                raise Unfit(f"a mapping of {', '.join(readers)}", key, did_you_mean(key.text, tuple(readers)))
        return {key.text: readers[key.text](value) for key, value in node.entries}

    return read


def music(node: Node) -> Json:
    """On, off, a file, or `{file: ..., gain: -3}`."""
    return table_of(file=text, gain=decibels)(node) if isinstance(node, Table) else either(switch, text)(node)


def sounds(node: Node) -> Json:
    """On, off, or `{gain: -3}`."""
    return table_of(gain=decibels)(node) if isinstance(node, Table) else switch(node)


KEYS: Mapping[str, Reader] = {
    "title": text,
    "language": text,
    "duration": either(word("auto"), seconds),
    "fit": word("natural", "exact"),
    "voice": either(text, mapping),
    "frame": either(text, mapping),
    "theme": either(text, mapping),
    "fps": whole,
    "english": texts,
    "say": spoken_forms,
    "cut": texts,
    "captions": either(switch, text, mapping),
    "loop": switch,
    "music": music,
    "sounds": sounds,
    "seed": whole,
    "tags": texts,
    "script": text,
    "narration": text,
    "scenes": mapping,
}
"""Every key and how its value is read."""

IN_FRONT_MATTER = tuple(key for key in KEYS if key not in ("script", "narration", "scenes"))


@dataclass(frozen=True, slots=True)
class Settings:
    """What was set, by key, and the notes under `scenes:`."""

    values: Mapping[str, Setting] = field(default_factory=dict)
    notes: tuple[SceneNote, ...] = ()


def read_settings(root: Table, *, shared: bool = False) -> tuple[Settings, list[Diagnostic]]:
    """A mapping as settings. `shared` marks front matter, where keys of other programs are expected."""
    diagnostics: list[Diagnostic] = [] if shared else duplicates(root)
    values: dict[str, Setting] = {}
    notes: tuple[SceneNote, ...] = ()
    for key, node in root.entries:
        if key.text not in (IN_FRONT_MATTER if shared else KEYS):
            diagnostics.append(_unknown(key, shared))
        elif key.text == "scenes":
            notes, found = _notes(node)
            diagnostics += found
        elif key.text not in values:
            setting, found = _setting(key, node, shared)
            values |= {key.text: setting} if setting else {}
            diagnostics += found
    return Settings(values, notes), diagnostics


def free_settings(root: Table) -> dict[str, Setting]:
    """A mapping whose keys are nobody's business yet: scene notes and annotations."""
    settings: dict[str, Setting] = {}
    for key, node in root.entries:
        settings.setdefault(key.text, _placed(key, node, plain(node)))
    return settings


def duplicates(node: Node) -> list[Diagnostic]:
    """An error for each key that a mapping, or one inside it, holds twice."""
    found: list[Diagnostic] = []
    if isinstance(node, Table):
        first: dict[str, Span] = {}
        for key, value in node.entries:
            if key.text in first:
                hint = "keep one of the two; the first is used"
                found.append(error("duplicate-key", f"`{key.text}` is given twice", key.span, hint))
            first.setdefault(key.text, key.span)
            found += duplicates(value)
    if isinstance(node, Listing):
        for item in node.items:
            found += duplicates(item)
    return found


def _setting(key: Scalar, node: Node, shared: bool) -> tuple[Setting | None, list[Diagnostic]]:
    try:
        return _placed(key, node, KEYS[key.text](node)), []
    except Unfit as unfit:
        found = f", not {unfit.node.text!r}" if isinstance(unfit.node, Scalar) and unfit.node.text else ""
        message = f"`{key.text}` is {unfit}{found}"
        complain = warning if shared else error
        return None, [complain("bad-value", message, unfit.node.span, *([unfit.hint] if unfit.hint else []))]


def _placed(key: Scalar, node: Node, value: Json) -> Setting:
    return Setting(value, node.span, key.span, dict(nested_spans(node)))


def _notes(node: Node) -> tuple[tuple[SceneNote, ...], list[Diagnostic]]:
    if isinstance(node, Scalar) and not node.text:
        return (), []
    if not isinstance(node, Table):
        return (), [error("bad-value", "`scenes` is a mapping of your own names to scenes", node.span)]
    notes, diagnostics = [], []
    for key, value in node.entries:
        if isinstance(value, Table):
            notes.append(SceneNote(key.text, key.span, free_settings(value)))
        else:
            hint = f"write `{key.text}: {{cue: ..., scene: ...}}`"
            diagnostics.append(error("bad-value", f"the scene `{key.text}` is a mapping", value.span, hint))
    return tuple(notes), diagnostics


def _unknown(key: Scalar, shared: bool) -> Diagnostic:
    if shared:
        return info("ignored-key", f"`{key.text}` means nothing here and is ignored", key.span)
    hint = did_you_mean(key.text, tuple(KEYS)) or f"known keys: {', '.join(KEYS)}"
    return error("unknown-key", f"`{key.text}` is not a key of a sheet", key.span, hint)


def _scalar(node: Node, wanted: str) -> str:
    if isinstance(node, Scalar):
        return node.text
    raise Unfit(wanted, node)
