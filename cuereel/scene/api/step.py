"""What an author writes of a call over the net -> its steps: each says in one verb what happens."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field, field_validator

from cuereel.scene.api.body import body_lines
from cuereel.scene.verb_step import VerbStep, moment_names

ROWS, CELLS = 6, 24
"""Rows of a body, and signs in one, that can be read on a phone at most."""


class Step(VerbStep):
    """One thing that happens: a mapping with one verb.

    The server answers with a `status`, or with a `body` in JSON; `path` is what the path is put right to, which asks
    anew.
    """

    VERBS: ClassVar[tuple[str, ...]] = ("status", "path", "body")

    status: int | None = Field(default=None, ge=100, le=599)
    path: str | None = None
    body: str | None = None

    @field_validator("body")
    @classmethod
    def _can_be_read(cls, body: str | None) -> str | None:
        rows = body_lines(body) if body is not None else []
        if len(rows) > ROWS or any(len(row) > CELLS for row in rows):
            raise ValueError(
                f"a body of {len(rows)} rows is too small to be read: show {ROWS} of {CELLS} signs at most"
            )
        return body


__all__ = ["CELLS", "ROWS", "Step", "moment_names"]
