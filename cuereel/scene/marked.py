"""What an author writes of a list's marks -> its steps, and which of the entries each of them is for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from cuereel.scene.verb_step import VerbStep

ALL_BUT = re.compile(r"all (?:but|except) (.+)", re.IGNORECASE)
COUNTED = re.compile(r"(first|last) (\d)", re.IGNORECASE)


@dataclass(frozen=True, order=True)
class Mark:
    """A row is marked from a frame on."""

    frame: int
    row: int
    verb: str


class MarkStep(VerbStep):
    """One mark: a mapping with one verb. An entry is to `check`, to `strike` out, or to `leave` as it is.

    Which one is said by its words, its number, or "last"; "first 2", "last 2", "all", "all but Soap" are several.
    """

    VERBS: ClassVar[tuple[str, ...]] = ("check", "strike", "leave")

    check: str | None = None
    strike: str | None = None
    leave: str | None = None


def which(target: str, words: Sequence[str]) -> list[int]:
    """The entries that a target names, from 0, among those with such words; none where it names none."""
    every, said = list(range(len(words))), target.strip()
    if said.casefold() == "all":
        return every
    if but := ALL_BUT.fullmatch(said):
        kept = which(but[1], words)
        return [at for at in every if at not in kept]
    if counted := COUNTED.fullmatch(said):
        number = int(counted[2])
        return every[:number] if counted[1].casefold() == "first" else every[-number:]
    if said.casefold() == "last":
        return every[-1:]
    if said.isdigit():
        return [at for at in every if at == int(said) - 1]
    return _named(said, words)


def _named(said: str, words: Sequence[str]) -> list[int]:
    """The entry of just these words, else the first one of which they are a part."""
    low = [_plain(each) for each in words]
    name = _plain(said)
    if name in low:
        return [low.index(name)]
    return [at for at, each in enumerate(low) if name and re.search(rf"\b{re.escape(name)}\b", each)][:1]


def _plain(text: str) -> str:
    return re.sub(r"[^\w ]+", "", text.casefold()).strip()


def is_name(target: str) -> bool:
    """Whether a target is an entry's words, and nothing that counts."""
    said = target.strip()
    counts = said.isdigit() or said.casefold() in ("all", "last") or COUNTED.fullmatch(said)
    return bool(said) and not counts and not ALL_BUT.fullmatch(said)


__all__ = ["Mark", "MarkStep", "is_name", "which"]
