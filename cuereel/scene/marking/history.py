"""A text and its steps -> the versions that it goes through, sign by sign, and which signs each step is about. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from cuereel.scene.marking.parts import Span, parts_of, pieces_count, pieces_of
from cuereel.scene.marking.step import Mark

Signs = tuple[int, ...]
"""Signs of a text by their numbers, which they keep from version to version."""


@dataclass(frozen=True)
class Version:
    """A text as it stands for a while: its signs in order, and how it is parted, if it is."""

    signs: Signs
    pieces: tuple[Signs, ...] = ()


@dataclass
class History:
    """`letters` are the characters of all signs, `versions` what stands at first and after each step that changes it.

    `at` tells for each step the version that it leads to, `about` the signs that it is about: a group a place.
    `gone` are the signs that each version takes away, for good where it is one of `swept`.
    """

    letters: list[str]
    versions: list[Version]
    at: list[int] = field(default_factory=list)
    about: list[tuple[Signs, ...]] = field(default_factory=list)
    gone: list[Signs] = field(default_factory=lambda: [()])
    swept: set[int] = field(default_factory=set)

    def text(self, version: int) -> str:
        return "".join(self.letters[sign] for sign in self.versions[version].signs)

    def signs(self, version: int, spans: Sequence[Span]) -> tuple[Signs, ...]:
        every = self.versions[version].signs
        return tuple(every[low:high] for low, high in spans)


def history_of(text: str, steps: Sequence[Mark]) -> History:
    """What the text goes through. Raises ValueError for a part that it has not."""
    out = History(list(text), [Version(tuple(range(len(text))))])
    last: tuple[Signs, ...] = ()
    labels = 0
    for step in steps:
        now = len(out.versions) - 1
        about: tuple[Signs, ...] = ()
        if step.verb == "fix":
            about = (_fixed(out, last, step.words),)
        elif step.verb == "become":
            about = (_fixed(out, out.signs(now, parts_of(out.text(now), "it")), step.words),)
            out.swept.add(len(out.versions) - 1)
        elif step.verb in ("add", "next"):
            lead = "\n" if step.verb == "next" else " "
            about = (_added(out, lead * bool(out.letters) + step.words),)
        elif step.verb in ("split", "label"):
            if not out.versions[now].pieces:
                wanted = step.split or max(sum(each.verb == "label" for each in steps), pieces_count(out.text(now)))
                _split(out, wanted)
            pieces = out.versions[-1].pieces
            about = pieces
            if step.verb == "label":
                if labels >= len(pieces):
                    raise ValueError(f"there are more labels than parts of {out.text(now)!r}")
                about, labels = (pieces[labels],), labels + 1
        else:
            about = out.signs(now, parts_of(out.text(now), step.words))
            if not any(about):
                raise ValueError(f"{out.text(now)!r} has no part that is {step.words!r}")
        last = about if step.verb not in ("check", "cross", "label") else last or about
        out.at.append(len(out.versions) - 1)
        out.about.append(about)
    return out


def _fixed(out: History, last: tuple[Signs, ...], words: str) -> Signs:
    """Put words in the place of what was marked last; those that it begins or ends with already stay as they are."""
    if not last or not last[0]:
        raise ValueError(f"nothing was marked that {words!r} could take the place of")
    before = out.versions[-1]
    low, high = _kept("".join(out.letters[sign] for sign in last[0]), words)
    changed = last[0][low : len(last[0]) - high]
    old, at = set(changed), before.signs.index(changed[0])
    new = _new(out, words[low : len(words) - high])
    rest = [sign for sign in before.signs if sign not in old]
    out.versions.append(Version((*rest[:at], *new, *rest[at:])))
    out.gone.append(tuple(sign for sign in before.signs if sign in old))
    return new


def _kept(old: str, new: str) -> tuple[int, int]:
    """How many letters two texts share at their beginnings and at their ends, in whole words; 0 where all would be."""
    if "\n" in old + new:
        return 0, 0
    ones, others = (re.findall(r"\S+\s*", text) for text in (old, new))
    most = min(len(ones), len(others)) - 1
    low = next((at for at in range(most) if ones[at] != others[at]), max(0, most))
    ends, tails = (re.findall(r"\s*\S+", text)[::-1] for text in (old, new))
    high = next((at for at in range(most - low) if ends[at] != tails[at]), max(0, most - low))
    return len("".join(ones[:low])), len("".join(ends[:high]))


def _added(out: History, words: str) -> Signs:
    new = _new(out, words)
    out.versions.append(Version((*out.versions[-1].signs, *new)))
    out.gone.append(())
    return new[1:] if words[:1].isspace() else new


def _split(out: History, count: int) -> None:
    now = len(out.versions) - 1
    pieces = out.signs(now, pieces_of(out.text(now), count))
    if not pieces:
        raise ValueError(f"{out.text(now)!r} is too short for {count} parts")
    out.versions.append(Version(out.versions[now].signs, pieces))
    out.gone.append(())


def _new(out: History, words: str) -> Signs:
    first = len(out.letters)
    out.letters += words
    return tuple(range(first, len(out.letters)))


__all__ = ["History", "Signs", "Version", "history_of"]
