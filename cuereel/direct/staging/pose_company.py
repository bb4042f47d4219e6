"""A cue of who is at which table, on which sofa or before which gate, with what -> those persons and things, together.

"A clerk and two customers, a ledger on the desk" names three persons, a thing and one piece of furniture. All of it is
read or told; without furniture, or without persons, nothing is.
"""

from __future__ import annotations

import re

from cuereel.artwork.words import is_root, one_of
from cuereel.direct.naming import Naming
from cuereel.direct.staging.cast import SEVERAL, Cast, Thing
from cuereel.direct.staging.clauses import is_read
from cuereel.direct.staging.lexicon import is_article, number_at
from cuereel.direct.staging.people import BETWEEN, FURNITURE, HANDS, OPENS, PRONOUNS, SAYS
from cuereel.direct.staging.pose_people import Acting, group
from cuereel.direct.staging.pose_props import drawn_alone
from cuereel.direct.staging.pose_seats import BED, TABLES, Scene, set_out
from cuereel.direct.staging.pose_words import AND, JOINTS, THEN, Reading
from cuereel.wares import shown_of, ware_of

_WITH = frozenset("with dengan bersama sama plus".split())
_HOLDING = frozenset("holding carrying membawa memegang pegang bawa holds".split())
_POSES = {"sits": "sits", "stands": "stands", "talks": "talks", "argues": "talks", "shouts": "talks"}
"""What those do who are at furniture, and the posture that shows it."""

_OWNERS = frozenset("his her their my our".split())
_AT = frozenset("at behind on in around by di near beside".split())
_ASIDE = re.compile(r"(?:next to|beside|by|near|di (?:samping|sebelah|dekat))(?:nya)?(?= |$)")
_LIES = re.compile(r"(?:lies?|lying|laying|resting|terbaring|berbaring|rebahan|tiduran|dirawat)(?= |$)")
"""What one does in a bed; who sleeps has other eyes."""
_BEFORE = ("in front of", "infront of", "di depan", "di hadapan", "before")
_THERE = re.compile(r"(?:in front(?: of it)?|di depannya|di hadapannya|di depan)(?=$| [,;.])")
"""How it is told that somebody stands before the furniture that was named."""


def gathered(text: str, naming: Naming) -> Acting | None:
    """The company that a whole cue tells of; None where it tells of none."""
    scene = Scene(Acting(Reading(text), Cast(naming)))
    reading = scene.reading
    while reading.goes_on:
        start = reading.at
        reading.skip(JOINTS | AND | THEN | _WITH | BETWEEN | PRONOUNS)
        if not reading.goes_on:
            break
        named, first = len(scene.people), reading.at
        if not any(take(scene) for take in _TAKEN):
            scene.acting.untold += reading.texts([first])
            reading.at = first + 1
        scene.joined = len(scene.people) > named
        assert reading.at > start
    return set_out(scene)


def _takes_place(scene: Scene) -> bool:
    """Where they are: "at the desk", "di depan gerbang"; only one place can be seen."""
    reading = scene.reading
    said = " ".join(reading.keys[reading.at :])
    before = next((each for each in _BEFORE if said.startswith(f"{each} ")), "")
    related = reading.relation()
    here = _THERE.match(said) if scene.kind in TABLES and scene.acting.now else None
    if here:
        scene.callers += scene.acting.now
        reading.at += len(here[0].split())
        return True
    if before:
        end = reading.at + len(before.split())
    elif related and reading.keys[reading.at] in _AT | {"dibelakang", "diatas"}:
        end = related[1]
    else:
        return False
    while end < len(reading.keys) and is_article(reading.keys[end]):
        end += 1
    found = FURNITURE.match(" ".join(reading.keys[end:]))
    plain = end  # what is told of the furniture is not seen
    if found is None and (found := FURNITURE.match(" ".join(reading.keys[end + 1 :]))):
        plain = end + 1
    kind = next((name for name, words in found.groupdict().items() if words), "") if found else ""
    behind = related is not None and related[0] == "behind"
    if not found or (scene.kind and kind != scene.kind) or (behind and kind not in TABLES):
        return False
    scene.acting.untold += reading.texts(range(end, plain))
    end = plain
    after = end + len(found[0].split())
    scene.kind = kind
    scene.piece = scene.piece or " ".join(
        reading.texts([n for n in range(end, after) if not is_article(reading.keys[n])])
    )
    reading.at = after
    if kind == BED and not _ASIDE.match(said):
        scene.inside += [who for who in scene.acting.now if who not in scene.inside]
    return True


def _takes_side(scene: Scene) -> bool:
    """That somebody is beside those in a bed: all at it are ("next to him", "a nurse beside a man in a bed")."""
    reading = scene.reading
    found = _ASIDE.match(" ".join(reading.keys[reading.at :]))
    if found is None or not (scene.inside or scene.people):
        return False
    end = reading.at + len(found[0].split())
    own = end + (reading.keys[end : end + 1] != () and reading.keys[end] in _OWNERS | PRONOUNS)
    named, _ = _named(scene, end)
    if not (named or (scene.inside and (own > end or found[0].endswith("nya")))):
        return False
    reading.at = end if named else own
    return True


def _named(scene: Scene, at: int) -> tuple[bool, int]:
    """Whether a person is named from a word on; nobody joins the cast by that."""
    things, untold = list(scene.acting.cast.things), list(scene.acting.untold)
    found, end = group(scene.acting, at)
    scene.acting.cast.things, scene.acting.untold = things, untold
    return bool(found), end


def _takes_deed(scene: Scene) -> bool:
    """What those do who were named last."""
    reading, acting = scene.reading, scene.acting
    verb, end = reading.verb(reading.at)
    said = " ".join(reading.texts(range(reading.at, end)))
    if not acting.now:
        return False
    if found := _LIES.match(" ".join(reading.keys[reading.at :])):
        reading.at += len(found[0].split())
        return True
    if verb in _POSES:
        reading.at = end
        for who in acting.now:
            scene.poses[who] = _POSES[verb]
            scene.said[who] = said
            if verb == "argues":
                acting.cast.change(who, face="angry")
        return True
    if verb in ("holds", "carries", "reads") or reading.keys[reading.at] in _HOLDING:
        reading.at = max(end, reading.at + 1)
        words = reading.name()
        if found := HANDS.match(" ".join(reading.keys[reading.at :])):
            reading.at += len(found[0].split())
        scene.held[acting.now[-1]] = words
        scene.poses[acting.now[-1]] = "reads" if verb == "reads" else "holds"
        scene.said[acting.now[-1]] = said
        return True
    return False


def _takes_text(scene: Scene) -> bool:
    """What is to be read on the thing that was named last."""
    reading = scene.reading
    found = SAYS.match(" ".join(reading.keys[reading.at :]))
    if not (found or is_read(reading.words[reading.at]) or reading.words[reading.at].quoted):
        return False
    text = reading.text_from(reading.at + (len(found[0].split()) if found else 0))
    last = scene.wares[-1] if scene.wares else None
    if text is None or last is None or last.label or ware_of(last.name) != "paper":
        return False
    scene.wares[-1] = Thing(last.name, label=text[0])
    reading.at = text[1]
    return True


def _takes_people(scene: Scene) -> bool:
    """Somebody, or several, who are named."""
    reading = scene.reading
    own = reading.at + (reading.keys[reading.at] in _OWNERS)
    found, end = group(scene.acting, own)
    if not found:
        return False
    scene.people += found
    scene.acting.now = [*(scene.acting.now if scene.joined else []), *found]
    scene.joined = True
    reading.at = end
    return True


def _takes_elsewhere(scene: Scene) -> bool:
    """What is told of another place than the furniture is not seen: "in the rain"."""
    reading = scene.reading
    related = reading.relation()
    if related is None or related[0] == "with":
        return False
    start = reading.at
    reading.at = related[1]
    words = reading.name()
    scene.acting.untold += reading.texts(words or range(start, related[1]))
    return True


def _takes_thing(scene: Scene) -> bool:
    """Something that is named: what is drawn for tables, or has art; the words for anything else are told."""
    reading, acting = scene.reading, scene.acting
    reading.skip(OPENS - {"show", "scene", "picture"})
    many, after = number_at(reading.keys, reading.at)
    reading.at = after if many and not is_article(reading.keys[reading.at]) else reading.at
    words = reading.name()
    if not words:
        return False
    texts = reading.texts(words)
    noun = texts[-1].casefold()
    several = bool(one_of(noun)) and not is_root(noun)
    name = " ".join(texts).casefold()
    kind = ware_of(" ".join([*texts[:-1], one_of(noun) or noun])) or ware_of(name)
    shown = shown_of(kind, texts) if kind else []
    if shown:
        acting.untold += [text for text in texts if text not in shown]
        texts = shown
        scene.wares += _several(acting, scene, texts, min(3, many or (SEVERAL if several else 1)), kind)
        return True
    called, art = drawn_alone(acting, texts)
    if art:
        scene.wares.append(Thing(called, art=art))
        acting.untold += [str(many)] if many > 1 else []
    else:
        acting.untold += texts
    return True


def _several(acting: Acting, scene: Scene, texts: list[str], many: int, kind: str) -> list[Thing]:
    taken = {each.name for each in scene.wares}
    noun = texts[-1].casefold()
    one = texts[-1] if is_root(noun) else one_of(noun) or texts[-1]
    name = " ".join([*texts[:-1], one] if many > 1 else texts)
    if many == 1 or kind in ("book", "money", "flower"):
        return [Thing(name if name not in taken else f"{name} {len(taken) + 1}")]
    return [Thing(f"{name} {number + 1}") for number in range(many)]


_TAKEN = (_takes_place, _takes_side, _takes_deed, _takes_text, _takes_people, _takes_elsewhere, _takes_thing)

__all__ = ["gathered"]
