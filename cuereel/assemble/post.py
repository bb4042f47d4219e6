"""A script -> the text to post with its film: a title, a first line and hashtags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from cuereel.direct.words import STOP, fold
from cuereel.model import Mark, Role, Script

MOST_TAGS = 5
"""Hashtags; platforms advise three to five."""

TITLE = 100
"""Characters that the strictest platform takes in a title."""

_TELLING = 4
"""Letters from which a word may stand as a hashtag."""


def post_text(script: Script, tags: Sequence[str], english: Sequence[str]) -> str:
    """Title, first line and hashtags, each in a paragraph of its own; the tags are the author's, else key words."""
    hashtags = [tag for tag in map(hashtag, tags or key_words(script, english)) if tag]
    parts = [_cut(script.title, TITLE), _first_line(script), " ".join(dict.fromkeys(hashtags))]
    return "\n\n".join(part for part in parts if part) + "\n"


def hashtag(text: str) -> str:
    """A text as one hashtag: "data science" is "#DataScience"; letters and digits only."""
    words = re.findall(r"[^\W_]+", text)
    if len(words) == 1:
        return f"#{words[0]}"
    return "#" + "".join(word[0].upper() + word[1:] for word in words) if words else ""


def key_words(script: Script, english: Sequence[str]) -> list[str]:
    """The words that the script comes back to: those of its headings, its marked and its foreign words count more."""
    heard = [fold(word.text) for word in script.words]
    weight: Counter[str] = Counter(heard)
    for beat in script.beats:
        if beat.role in (Role.TITLE, Role.CHAPTER):
            weight.update(set(heard[beat.first : beat.last]))
    for marked in script.marks:
        if marked.mark is not Mark.QUOTE:
            weight.update(set(heard[marked.first : marked.last]))
    foreign = {fold(word) for word in english} & set(heard)
    weight.update(dict.fromkeys(foreign, 2))
    telling = [word for word in dict.fromkeys(heard) if _tells(word) or word in foreign]
    return sorted(telling, key=lambda word: -weight[word])[:MOST_TAGS]


def _tells(word: str) -> bool:
    return len(word) >= _TELLING and word.isalpha() and word not in STOP


def _first_line(script: Script) -> str:
    """The first sentence of what is told, after the headings."""
    told = next((beat for beat in script.beats if beat.role in (Role.PASSAGE, Role.ITEM)), None)
    if told is None:
        return ""
    sentence = next(each for each in script.sentences if each.first >= told.first)
    return " ".join(word.text for word in script.words[sentence.first : sentence.last])


def _cut(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 2].rsplit(" ", 1)[0] + " …"
