"""Messages as an author gives them -> the side that each is on, and the name that stands over it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.declare import SceneParams

ME = frozenset("i me my myself you us we user saya aku gue gw gua ku kami kita pengguna kamu".split())
"""Whoever holds the phone: what they write stands at the right, and nobody needs to be told their name."""

_OWN = re.compile(
    r"^(?:the|my|our|your|his|her|their|a|an|si|sang)\s+|\s+(?:saya|aku|gue|gw|kita|kami)$", re.IGNORECASE
)


class Message(SceneParams):
    """One message: its words, or the name of a picture in their place; who sends it; whether its letters are typed."""

    text: str = ""
    by: str = ""
    icon: str = ""
    typed: bool = False


def sides(messages: Sequence[Message]) -> list[int]:
    """The side of each message, -1 left or 1 right; where nobody is named they take turns, and the first is left.

    What I write is at the right, what others write at the left; of two others, the second answers from the right.
    """
    names = [_key(each.by) for each in messages]
    others = list(dict.fromkeys(name for name in names if name and name not in ME))
    two = len(others) == 2 and not any(name in ME for name in names) and all(names)
    own = {name: 1 if name in ME or (two and name == others[1]) else -1 for name in names if name}
    out: list[int] = []
    for at, name in enumerate(names):
        following = names[at + 1] if at + 1 < len(names) else ""
        if name:
            out.append(own[name])
        elif out:
            out.append(-out[-1])
        else:
            out.append(-own[following] if following else -1)
    return out


def name_over(message: Message) -> str:
    """The name over a message: none over my own."""
    said = _OWN.sub("", message.by.strip())
    return "" if _key(message.by) in ME else said[:1].upper() + said[1:]


def _key(by: str) -> str:
    return _OWN.sub("", by.strip()).casefold()


__all__ = ["ME", "Message", "name_over", "sides"]
