"""Messages as an author gives them -> the side that each is on, and the name that stands over it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from cuereel.declare import SceneParams

ME = frozenset("i me my myself you us we user saya aku gue gw gua ku kami kita pengguna kamu".split())
"""Whoever holds the phone: what they write stands at the right, and nobody needs to be told their name."""

_OWN = re.compile(
    r"^(?:the|my|our|your|his|her|their|a|an|si|sang)\s+|\s+(?:saya|aku|gue|gw|kita|kami)$", re.IGNORECASE
)


class Message(SceneParams):
    """One message: its words, or the name of a picture in their place; who sends it; whether its letters are typed.

    Of `dots` nothing is written yet: they stand until the next message of whoever types there, and turn into it. With
    `again` it is from the side of the one before it, else its `side` may be told. The `face` is the name of the
    picture of whoever says it, which stands large below a message that is alone, and small on its side of several.
    """

    text: str = ""
    by: str = ""
    icon: str = ""
    typed: bool = False
    dots: bool = False
    again: bool = False
    side: Literal["", "left", "right"] = ""
    face: str = ""


def sides(messages: Sequence[Message]) -> list[int]:
    """The side of each message, -1 left or 1 right; where nobody is named they take turns, and the first is left.

    What I write is at the right, what others write at the left; of two others, the second answers from the right.
    """
    names = [_key(each.by) for each in messages]
    others = list(dict.fromkeys(name for name in names if name and name not in ME))
    two = len(others) == 2 and not any(name in ME for name in names) and all(names)
    own = {name: 1 if name in ME or (two and name == others[1]) else -1 for name in names if name}
    out: list[int] = []
    for at, (name, each) in enumerate(zip(names, messages, strict=True)):
        following = names[at + 1] if at + 1 < len(names) else ""
        if each.side:
            out.append(1 if each.side == "right" else -1)
        elif each.again and out:
            out.append(out[-1])
        elif each.again:
            out.append(-1)
        elif name:
            out.append(own[name])
        elif out:
            out.append(-out[-1])
        else:
            out.append(-own[following] if following else -1)
    return out


def written(messages: Sequence[Message]) -> list[tuple[Message, int, int | None]]:
    """Messages, each with its number, and with that of the dots which turn into it, if there are such before it."""
    out: list[tuple[Message, int, int | None]] = []
    waiting: int | None = None
    for at, each in enumerate(messages):
        before = None if waiting is None else messages[waiting]
        if before is not None and not each.dots and (not each.by or not before.by or _key(each.by) == _key(before.by)):
            whose = {"by": each.by or before.by, "side": each.side or before.side}
            out[-1] = (each.model_copy(update=whose), at, waiting)
            waiting = None
            continue
        waiting = at if each.dots else None
        out.append((each, at, None))
    return out


def name_over(message: Message) -> str:
    """The name over a message: none over my own."""
    said = _OWN.sub("", message.by.strip())
    return "" if _key(message.by) in ME else said[:1].upper() + said[1:]


def _key(by: str) -> str:
    return _OWN.sub("", by.strip()).casefold()


__all__ = ["ME", "Message", "name_over", "sides", "written"]
