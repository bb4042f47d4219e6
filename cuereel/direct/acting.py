"""Cues on what the thing before them does -> the same with its name: "then it shakes" after a picture of a phone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.direct.draft import Draft
from cuereel.model import Drawn

_IT = re.compile(
    r"\W*(?:(?:and|then|now|dan|lalu|terus|kemudian|sekarang)\s+)*(?:it|he|she|dia|ia)(?=\s)", re.IGNORECASE
)

_ACTORS = {"picture": "image", "action": "subject"}
"""The parameter that names the one thing that a scene type shows."""


def with_its_name(text: str, drafts: Sequence[Draft]) -> str:
    """The cue with the name of the thing that the last panel shows in the stead of "it"; "" where there is no such."""
    match = _IT.match(text)
    before = drafts[-1] if drafts else None
    if not match or before is None or before.drawn is not Drawn.CUE or before.scene.name not in _ACTORS:
        return ""
    return f"{before.params.get(_ACTORS[before.scene.name], '')}{text[match.end() :]}"
