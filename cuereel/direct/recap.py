"""A cue for a list of the script's own points -> the chapters, where there are as many as the cue says."""

from __future__ import annotations

import re

from cuereel.direct.draft import Draft
from cuereel.direct.rows import COUNTS
from cuereel.model import Role, Script

_POINTS = re.compile(
    r"\b(?:(?:all|the|our)\s+)*(?:\w+\s+)?(?:points?|reasons?|steps?|tips|mistakes|rules|parts|things|chapters?)\b"
    r"|\b(?:(?:semua|ke)\s*)?(?:\w+\s+)?(?:poin|alasan|langkah|tips|kesalahan|aturan|bagian|hal|cara|penyebab)\b",
    re.IGNORECASE,
)
"""What a script has several of, each under a heading, and how many the cue says there are."""

_ALL = frozenset({"all", "semua"})

EVERY = -1
"""The number of points of a cue that asks for all of them."""


def points_said(text: str) -> list[str]:
    """The words with which a cue speaks of the script's own points: whether they are all there is seen later."""
    return [word for found in _POINTS.finditer(text) if _count(found) for word in found.group().split()]


def is_miscounted(script: Script, draft: Draft, listed: int) -> bool:
    """Whether a cue of a draft says another number of points than are listed."""
    said = [_count(found) for cue in draft.cues for found in _POINTS.finditer(script.cues[cue].text)]
    return any(0 < count != listed for count in said)


def recap(script: Script, draft: Draft) -> tuple[str, ...]:
    """The headings that the cues of a draft mean by "the 3 steps"; none where they mean anything else."""
    chapters = [beat for beat in script.beats if beat.role is Role.CHAPTER]
    for cue in draft.cues:
        for found in _POINTS.finditer(script.cues[cue].text):
            if len(chapters) > 1 and _count(found) in (len(chapters), EVERY):
                return tuple(_title(script, beat.first, beat.last) for beat in chapters)
    return ()


def _count(found: re.Match[str]) -> int:
    """How many points are said; 0 where that is not said."""
    words = found.group().casefold().split()
    return next((COUNTS[word] for word in words if word in COUNTS), EVERY if _ALL.intersection(words) else 0)


def _title(script: Script, first: int, last: int) -> str:
    words = [word.text for word in script.words[first:last]]
    numbered = len(words) > 1 and words[0].rstrip(".)").isdigit()
    return " ".join(words[1:] if numbered else words).strip(" ,;:.")
