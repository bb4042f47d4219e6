"""A few words -> the colour role of a sign: cool for what is seen of a program, accent for what is behind it."""

from __future__ import annotations

import re

_FRONT = frozenset(
    "frontend front client browser user ui ux interface display layout screen visible seen "
    "depan klien pengguna tampilan antarmuka layar terlihat tampak penonton audience viewer".split()
)
_BEHIND = frozenset(
    "backend back server database api infrastructure hidden "
    "belakang peladen basisdata tersembunyi balik kru crew".split()
)


def side_role(text: str) -> str | None:
    """The role of a sign that names one side, read from its first word that does; None where none does.

    "Front-end", "front end" and "frontend" are one word, as are "back-end", "back end" and "backend".
    """
    joined = re.sub(r"\b(front|back)[\s-]+end\b", r"\1end", text.casefold())
    for word in re.findall(r"\w+", joined):
        if word in _FRONT:
            return "cool"
        if word in _BEHIND:
            return "accent"
    return None


__all__ = ["side_role"]
