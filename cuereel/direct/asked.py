"""Narration -> the scenes that it asks for by itself, by what scene types declare as `SPOKEN`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cuereel.catalog import Catalog, SceneEntry
from cuereel.declare import Spoken
from cuereel.direct.draft import Draft
from cuereel.direct.template import fill
from cuereel.direct.words import STOP, fold, stems, unpunctuated
from cuereel.model import Drawn, Json, Mark, Role, Script
from cuereel.quantities import UNITS, bare, is_number

CLOSING = 30
"""Words at the end of a script that may be its farewell: about ten seconds at a natural pace."""

LONGEST = 40
"""Words that one such scene may cover: about thirteen seconds at a natural pace."""

_CLITIC = re.compile(r"(?:nya|mu|ku|lah|kah|pun)$")

_DETERMINERS = frozenset("this that these those a an the me my you your us our him her them it".split())

_FROM = frozenset({"dari", "from", "of", "by", "oleh"})


@dataclass(frozen=True)
class Shown:
    """What the cued panels of a film show, for the narration around them to speak of: (word, name) in spoken order.

    `names` are of fields, things and marks that are shown on their names; `hero` is the film's first picture.
    """

    names: tuple[tuple[int, str], ...] = ()
    hero: str = ""

    def within(self, first: int, last: int) -> list[str]:
        return list(dict.fromkeys(name for word, name in self.names if first <= word < last))


@dataclass(frozen=True)
class Asker:
    """Finds what a passage asks for."""

    script: Script
    catalog: Catalog
    shown: Shown = field(default_factory=Shown)

    def ask(self, first: int, last: int) -> Draft | None:
        """The scene that words `first` to `last` ask for most plainly, if they ask for any."""
        found: list[tuple[int, SceneEntry, Spoken]] = []
        for scene in self.catalog.values():
            for spoken in scene.spoken:
                plainly = self._asks(spoken, first, last)
                if plainly:
                    found.append((plainly, scene, spoken))
        if not found:
            return None
        _, scene, spoken = max(found, key=lambda each: each[0])
        return self.draft(scene, spoken, first, last)

    def draft(self, scene: SceneEntry, spoken: Spoken, first: int, last: int) -> Draft:
        params = self.params(spoken, first, last)
        return Draft(scene, params, [], (first, last), self.script.words[first].span, Drawn.NARRATION)

    def going_on(self, draft: Draft, last: int) -> Draft | None:
        """The draft, to cover the words from its end up to `last` too, if they still speak of what it shows."""
        first, since = draft.home
        for spoken in draft.scene.spoken:
            more = said(self.script, spoken.words, since, last) or self._roles(spoken, since, last)
            farewell = spoken.closing and len(self.script.words) - since <= CLOSING
            if last - first <= LONGEST and (more or farewell) and self._asks(spoken, first, last):
                return self.draft(draft.scene, spoken, first, last)
        return None

    def params(self, spoken: Spoken, first: int, last: int) -> dict[str, Json]:
        """What the words set; what they do not say is not there."""
        filled = fill(spoken.sets, self._values(spoken, first, last))
        return {key: value for key, value in filled.items() if value not in ("", None, [])}

    def complete(self, draft: Draft) -> None:
        """Fill what a cue for such a scene leaves unsaid from the narration that it covers (in place)."""
        for spoken in draft.scene.spoken:
            if said(self.script, spoken.words, *draft.home) or self._roles(spoken, *draft.home):
                for key, value in self.params(spoken, *draft.home).items():
                    draft.params.setdefault(key, value)
                return

    def _asks(self, spoken: Spoken, first: int, last: int) -> int:
        """How plainly a passage asks for it: the words that are said for it, 0 where they do not ask."""
        if spoken.what == "enumeration" or (spoken.closing and len(self.script.words) - last > CLOSING):
            return 0
        count = len(said(self.script, spoken.words, first, last)) + len(self._roles(spoken, first, last))
        address = self._link(first, last) if spoken.what == "link" else ""
        if spoken.what == "link" and not address:
            return 0
        if count < (0 if "." in address else spoken.at_least):
            return 0
        values = self._values(spoken, first, last) if spoken.needs else {}
        return max(1, count) if all(values.get(need) for need in spoken.needs) else 0

    def _values(self, spoken: Spoken, first: int, last: int) -> dict[str, Json]:
        chapter = _chapter(self.script, first)
        shown = self.shown.within(*chapter)
        return {
            "said": said(self.script, spoken.words, first, last),
            "name": name_after_from(self.script, first, last) or _name_after(self.script, spoken.words, first, last),
            "topic": _topic(self.script, first),
            "duration": _duration(self.script, first, last),
            "link": self._link(first, last),
            "shown": shown if len(shown) > 1 else [],
            "hero": self.shown.hero,
            **self._roles(spoken, first, last),
        }

    def _roles(self, spoken: Spoken, first: int, last: int) -> dict[str, Json]:
        """Each role that is said, as the narration writes it."""
        out: dict[str, Json] = {}
        for role, words in spoken.roles.items():
            place = next(iter(_places(self.script, words, first, last)), None)
            if place is not None:
                out[role] = unpunctuated(" ".join(word.text for word in self.script.words[slice(*place)]))
        return out

    def _link(self, first: int, last: int) -> str:
        """The words of a link in the passage, or of one elsewhere in the script that are said again here."""
        links = [mark for mark in self.script.marks if mark.mark is Mark.LINK]
        texts = [self._address(mark.first, mark.last, mark.target) for mark in links]
        for mark, text in zip(links, texts, strict=True):
            if first <= mark.first < last:
                return text
        again = {fold(word.text) for word in self.script.words[first:last]}
        return next((text for text in texts if "." in text and fold(text) in again), "")

    def _address(self, first: int, last: int, target: str) -> str:
        """The words linked where they are an address, else the host of what they lead to."""
        text = unpunctuated(" ".join(word.text for word in self.script.words[first:last]))
        if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", text):
            return text
        host = re.match(r"https?://(?:www\.)?([^/?#\s]+)", target)
        return host.group(1) if host else ""


def said(script: Script, wanted: Sequence[str], first: int, last: int) -> list[str]:
    """The wanted words (or phrases) that are said in words `first` to `last`, in spoken order, each once."""
    places = sorted(
        (place, number) for number, each in enumerate(wanted) for place in _places(script, [each], first, last)
    )
    out: list[str] = []
    for _, number in places:
        if wanted[number] not in out:
            out.append(wanted[number])
    return out


def _places(script: Script, wanted: Iterable[str], first: int, last: int) -> list[tuple[int, int]]:
    """Where any of the wanted words or phrases is said: its first word and the one after its last, in spoken order."""
    phrases = [each.split() for each in wanted]
    return [
        (at, at + len(phrase))
        for at in range(first, last)
        for phrase in phrases
        if at + len(phrase) <= last
        and all(_is(script.words[at + n].text, word) for n, word in enumerate(phrase))
        and not _compares(script, at)
    ]


def _compares(script: Script, at: int) -> bool:
    """Whether a "like" says what a thing is like ("stories like this one"), and asks nobody to like anything."""
    if fold(script.words[at].text) != "like" or not 0 < at < len(script.words) - 1:
        return False
    before, after = script.words[at - 1].text, fold(script.words[at + 1].text)
    return before[-1:].isalnum() and fold(before) not in STOP and after in _DETERMINERS


def _is(text: str, word: str) -> bool:
    """Whether a word is written in one of its forms: not one that shares a root with it ("digunakan", "pengguna")."""
    key = fold(text)
    return word in (key, _CLITIC.sub("", key)) or word in stems(key) - STOP


def _chapter(script: Script, word: int) -> tuple[int, int]:
    """The words of the chapter that a word stands in; the whole script where it has no chapters."""
    starts = [beat.first for beat in script.beats if beat.role is Role.CHAPTER]
    before = [start for start in starts if start <= word]
    after = [start for start in starts if start > word]
    return (before[-1] if before else 0, after[0] if after else len(script.words))


def _topic(script: Script, first: int) -> str:
    """The name that a passage begins with, if its first word is one."""
    text = unpunctuated(script.words[first].text)
    return text if len(text) > 2 and text[:1].isupper() and fold(text) not in STOP else ""


def _duration(script: Script, first: int, last: int) -> str:
    """A length of time that is said ("1 menit"): a number with a unit of time after it."""
    for at in range(first, last - 1):
        number, unit = script.words[at].text, unpunctuated(script.words[at + 1].text)
        if is_number(number) and bare(unit) in UNITS:
            return f"{number} {unit}"
    return ""


def name_after_from(script: Script, first: int, last: int) -> str:
    """The name that closes a passage after "from" or "dari": capitalised words up to its end."""
    for index in reversed(range(first, last - 1)):
        if fold(script.words[index].text) in _FROM:
            return _name_at(script, index + 1, last)
    return ""


_TO = frozenset("to ke akun account channel kanal the".split())
"""Words that lead from what is asked for to whom it is asked for."""


def _name_after(script: Script, wanted: Sequence[str], first: int, last: int) -> str:
    """The name that follows on one of the wanted words in its own sentence: "follow Dapur Ibu ya"."""
    for _, at in _places(script, wanted, first, last):
        while at < last and fold(script.words[at].text) in _TO:
            at += 1
        ended = script.words[at - 1].text.endswith((".", "!", "?", ","))
        if at < last and not ended and (name := _name_at(script, at, last)):
            return name
    return ""


def _name_at(script: Script, first: int, last: int) -> str:
    """The capitalised words from a word on, as a name; "" for none."""
    words = (word.text for word in script.words[first:last])
    named: list[str] = []
    for word in words:
        if not word[:1].isupper() and not word[:1].isdigit():
            break
        named.append(unpunctuated(word))
        if word.endswith((".", "!", "?", ",")):
            break
    return " ".join(named)
