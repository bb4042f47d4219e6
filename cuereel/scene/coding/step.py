"""What an author writes of code that is shown -> its steps: each says in one verb what happens to it."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator, Field, model_validator

from cuereel.scene.verb_step import VerbStep, moment_names

VERBS = (
    *("beside", "fix", "into", "drop", "insert", "add", "delete", "mark", "underline", "check", "cross", "strike"),
    *("ahead", "suggest", "output", "rows", "row", "vanish", "stamp", "click", "gone"),
)

Side = Literal["left", "right"]

Sign = Literal["quotes", "semicolon", "bracket", "colon"]
"""Signs by which code is mended."""


def _numbered(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.strip().isdigit() else value


Line = Annotated[int | str, BeforeValidator(_numbered)]
"""A line by its number, or by a word: "last", "it" (the line that was spoken of), a part of what stands in it, or what
it does ("loop", "function", "condition", "print", "return", "import", "comment")."""

Row = Annotated[int | Literal["all", "one"], BeforeValidator(_numbered)]
"""A row of a result by its number, all, or the one that the query picks (`WHERE id = 3`)."""


class Step(VerbStep):
    """One thing that happens: a mapping with one verb.

    Another version is shown `beside` the code, it is changed to a `fix`, a `part` of it (a name, a number, a sign, or
    the "comment") turns `into` another, it is mended by signs to `drop` or to `insert` ("quotes", "semicolon",
    "bracket", "colon"), a word is put `ahead` of it ("await"), a line is there to `add` or to `delete`, to `mark`, to
    `underline`, to `check` or to `cross` (a sign beside it), to `strike` out; a word that the editor is to `suggest`
    behind the caret; what the code prints is its `output`; the result of a query comes as so many `rows`, one `row` of
    which is lit, and they `vanish`. Words are to `stamp` over it, a version is to `click`, one is `gone`. `colour` is
    that of a mark, an output, a row or a stamp.
    """

    VERBS: ClassVar[tuple[str, ...]] = VERBS

    beside: str | None = None
    fix: str | None = None
    into: str | None = None
    part: str = ""
    drop: Sign | None = None
    insert: Sign | None = None
    ahead: str | None = None
    add: str | None = None
    delete: Line | None = None
    mark: Line | None = None
    underline: Line | None = None
    check: Line | None = None
    cross: Line | None = None
    strike: Line | None = None
    suggest: str | None = None
    output: str | None = None
    rows: int | None = Field(default=None, ge=1, le=5)
    row: int | None = Field(default=None, ge=1, le=5)
    vanish: Row | None = None
    stamp: str | None = None
    click: Side | None = None
    gone: Side | None = None
    colour: Literal["accent", "cool", "good", "bad", "warn"] = "accent"

    @model_validator(mode="after")
    def _turns_a_part(self) -> Step:
        if (self.into is None) == bool(self.part):
            raise ValueError("a part of the code turns into another: name both, `part` and `into`")
        return self


__all__ = ["VERBS", "Line", "Row", "Side", "Sign", "Step", "moment_names"]
