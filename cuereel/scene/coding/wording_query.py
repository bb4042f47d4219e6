"""Queries of a data base that a cue opens with, in their own keywords, which are the same in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import phrase
from cuereel.scene.coding.wording_known import ELSE, KODE, LEAD

VALUES = (("{worth}", "{worth}"), ('{"source"}', '"{source}"'))
"""What a column is set to, and the same as code."""

ENDS = (
    ("", ""),
    ("where {keyed} = {key_worth}", " WHERE {keyed} = {key_worth}"),
    ('where {keyed} = {"second"}', ' WHERE {keyed} = "{second}"'),
)
"""Which rows a query is about."""


def queries() -> Iterator[Phrase]:
    """A query of one clause or two: its verb is in capitals, and what stands between its keywords are names."""
    for end, rows in ENDS:
        forms = [
            ("{deleting} from {table}", "{deleting} FROM {table}"),
            ("{selecting} {columns} from {table}", "{selecting} {columns} FROM {table}"),
            *(
                (f"{{updating}} {{table}} set {{column}} = {value}", f"{{updating}} {{table}} SET {{column}} = {meant}")
                for value, meant in VALUES
            ),
        ]
        for form, meant in forms:
            for sign in ("", ";"):
                opened = f"^ [{LEAD}|{KODE}|sql|query|kueri] [:] {form} {end} {sign} {ELSE}"
                yield phrase(opened, code=meant + rows + sign, language="sql")


__all__ = ["queries"]
