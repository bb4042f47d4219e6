"""What an author writes of a screen -> its parts, from the top down, and the steps of what happens on it, in order."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field, model_validator

from cuereel.scene import SceneParams

KINDS = (
    "title",
    "text",
    "field",
    "button",
    "notice",
    "code",
    "image",
    "toggle",
    "row",
    "gallery",
    "calendar",
    "setting",
)
VERBS = (
    "press",
    "type",
    "load",
    "toast",
    "notify",
    "ask",
    "alert",
    "turn",
    "scroll",
    "check",
    "drain",
    "dark",
    "fail",
    "succeed",
    "show",
    "visit",
    "enter",
    "open",
    "close",
    "popup",
    "tap",
    "results",
    "recolour",
    "vanish",
    "enlarge",
    "blank",
    "pick",
    "circle",
    "accept",
    "reject",
    "set",
    "fill",
    "stop",
    "light",
)


class _OneOf(SceneParams):
    """A mapping with one of several keys, and keys that only go with some of those."""

    NAMES: ClassVar[tuple[str, ...]] = ()
    WITH: ClassVar[dict[str, str | tuple[str, ...]]] = {}

    @model_validator(mode="after")
    def _has_one(self) -> _OneOf:
        given = [name for name in self.NAMES if getattr(self, name) is not None]
        if len(given) != 1:
            raise ValueError(f"one of {', '.join(self.NAMES)} is needed; this has {' and '.join(given) or 'none'}")
        for name, needed in self.WITH.items():
            several = (needed,) if isinstance(needed, str) else needed
            if getattr(self, name) and given[0] not in several:
                raise ValueError(f"{name} goes with {' or '.join(several)}; this is a {given[0]}")
        return self

    @property
    def kind(self) -> str:
        return next(name for name in self.NAMES if getattr(self, name) is not None)

    @property
    def words(self) -> str:
        value = getattr(self, self.kind)
        return value if isinstance(value, str) else ""


class Part(_OneOf):
    """One thing on a page: a mapping with one kind, whose value is its words.

    A field may be `typed` in already and is dots where it is `secret`; a code may have a `ring`, a toggle be `on`; an
    image names art; a gallery is of pictures, and a calendar's words are what month it shows. A setting has a `value`,
    and a row may have art of its own (`icon`) and be `named` without asking for art by that name. A button may be there
    `twice`, side by side: both are pressed at once.
    """

    NAMES: ClassVar[tuple[str, ...]] = KINDS
    WITH: ClassVar[dict[str, str | tuple[str, ...]]] = {
        **{"typed": "field", "secret": "field", "ring": "code", "on": "toggle"},
        **{"value": "setting", "icon": "row", "named": "row", "twice": "button"},
    }

    title: str | None = None
    text: str | None = None
    field: str | None = None
    button: str | None = None
    notice: str | None = None
    code: str | None = None
    image: str | None = None
    toggle: str | None = None
    row: str | None = None
    gallery: str | None = None
    calendar: str | None = None
    setting: str | None = None
    typed: str = ""
    secret: bool = False
    ring: bool = False
    on: bool = False
    value: str = ""
    icon: str = ""
    named: str = ""
    twice: bool = False


class Step(_OneOf):
    """One thing that happens: a mapping with one verb.

    `press` names a button, `turn` a toggle, `tap` a row of a list; `type` is what is typed `into` a field (else into
    the next). `toast`, `notify` (one, or one after another: `flood`), `ask` (with its `answers`), `alert`, `fail`,
    `succeed` and `show` are told in their words. In a browser, an address to `visit` is typed ("" for any) and gone to
    by `enter`; tabs `open` and `close` by their names. A `popup` comes over the page until it is to `close`, and a
    search has `results`. A button is to `recolour` in a `colour` ("" is the last); all of some things `vanish`; a day
    of a calendar is to `pick` or to `circle` ("" is any). Fields are to `accept` by a tick or to `reject` by a cross
    (each by its number or its label, "last", "first 2" or "all", one after another); a value is `set` (of the setting
    that it goes `into`). A long page comes to a `stop`, and what it has of a kind is to `light` in a `colour`. The
    others just happen: loading may be `slow`, or `endless`, scrolling `fast`, a list is to `fill` row by row, the small
    print is to `enlarge`, a page goes `blank`.
    """

    NAMES: ClassVar[tuple[str, ...]] = VERBS
    WITH: ClassVar[dict[str, str | tuple[str, ...]]] = {
        "into": ("type", "set"),
        "slow": "load",
        "endless": "load",
        "answers": "ask",
        "flood": "notify",
        "fast": "scroll",
        "colour": ("recolour", "light"),
    }

    press: str | None = None
    type: str | None = None
    load: bool | None = None
    toast: str | None = None
    notify: str | None = None
    ask: str | None = None
    alert: str | None = None
    turn: str | None = None
    scroll: bool | None = None
    check: bool | None = None
    drain: bool | None = None
    dark: bool | None = None
    fail: str | None = None
    succeed: str | None = None
    show: str | None = None
    visit: str | None = None
    enter: bool | None = None
    open: str | None = None
    close: str | None = None
    popup: str | None = None
    tap: str | None = None
    results: bool | None = None
    recolour: str | None = None
    vanish: str | None = None
    enlarge: bool | None = None
    blank: bool | None = None
    pick: str | None = None
    circle: str | None = None
    accept: str | None = None
    reject: str | None = None
    set: str | None = None
    fill: bool | None = None
    stop: bool | None = None
    light: Literal["phone", "price", "email", "name", "error", "date", "number", "line"] | None = None
    into: str = ""
    slow: bool = False
    endless: bool = False
    flood: bool = False
    fast: bool = False
    colour: Literal["", "good", "bad", "warn", "cool"] = ""
    answers: tuple[str, ...] = Field(default=(), max_length=3)


__all__ = ["KINDS", "VERBS", "Part", "Step"]
