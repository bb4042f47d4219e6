"""A script -> the text to post with its film: a title, a first line and hashtags."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from cuereel.direct.words import STOP, fold
from cuereel.model import Role, Script

MOST_TAGS = 5
"""Hashtags; platforms advise three to five."""

FAREWELL = 4
"""Sentences at the end among which the viewers are asked something."""

TITLE = 100
"""Characters that the strictest platform takes in a title."""

COMMON = frozenset(
    """about after again also because been before being could does each even every have here just like made make more
    most much only other over same should such than their them these they those through under very want were what when
    where which while will without would
    adalah agar akan antara apa apakah bagaimana bagian bahkan bahwa banyak baru beberapa begitu belum berarti bila
    bisa boleh bukan cara cuma dalam dapat dengan demi dulu gimana hanya harus hingga ingin jadi jangan jika juga kalau
    kalian kalo karena ketika kemudian lagi lain lalu lebih maka masih menjadi mereka misalnya mulai nanti namun oleh
    paling pasti pernah perlu saat saja sama sampai sangat satu sebab sebagai sebelum sedang sekarang selalu semua
    seperti setelah setiap siapa sudah supaya tapi telah tentang terus tetapi tiap tidak untuk walau yaitu""".split()
)
"""Words of English and Indonesian that any script comes back to."""

_TELLING = 4
"""Letters from which a word may stand as a hashtag."""

_QUOTES = "\"'“‘«"

_PUNCTUATION = ".,;:!?…()[]\"'“”‘’*_"


def post_text(script: Script, tags: Sequence[str], english: Sequence[str]) -> str:
    """Title, first line, chapters, the last question and hashtags; the tags are the author's, else key words."""
    hashtags = [tag for tag in map(hashtag, tags or key_words(script, english)[:MOST_TAGS]) if tag]
    parts = [_cut(script.title, TITLE), _first_line(script), _chapters(script), _question(script)]
    parts.append(" ".join(dict.fromkeys(hashtags)))
    return "\n\n".join(part for part in parts if part) + "\n"


def hashtag(text: str) -> str:
    """A text as one hashtag: "data science" is "#DataScience"; letters and digits only."""
    words = re.findall(r"[^\W_]+", text)
    if len(words) == 1:
        return f"#{words[0]}"
    return "#" + "".join(word[0].upper() + word[1:] for word in words) if words else ""


def key_words(script: Script, english: Sequence[str]) -> list[str]:
    """What the script is about: the names that it names, then the words that it comes back to.

    A name is written with a capital within a sentence ("Data Science"). Words in the author's list of English words,
    and those that stand in a heading and are said again, count double.
    """
    heard = [fold(word.text) for word in script.words]
    headings = [beat for beat in script.beats if beat.role in (Role.TITLE, Role.CHAPTER)]
    in_headings = {word for beat in headings for word in heard[beat.first : beat.last]}
    foreign = {fold(word) for word in english}
    weight: Counter[str] = Counter()
    for word, count in Counter(heard).items():
        if word in foreign or (count > 1 and _tells(word)):
            weight[word] = count * (1 + (word in foreign) + (word in in_headings))
    names = Counter(_names(script))
    known = {word for name in names for word in fold(name).split()}
    frequent = [word for word, _ in weight.most_common() if word not in known]
    telling = sorted(names, key=lambda name: (-names[name], -len(name.split())))
    return telling[: MOST_TAGS - min(2, len(frequent))] + frequent


def _names(script: Script) -> Iterator[str]:
    """Runs of capitalised words in what is told, but for the first word of a sentence or a quotation."""
    for beat in script.beats:
        if beat.role not in (Role.PASSAGE, Role.ITEM):
            continue
        opening = {sentence.first for sentence in script.sentences}
        run: list[str] = []
        for number in range(beat.first, beat.last):
            text = script.words[number].text
            bare = text.strip(_PUNCTUATION)
            if bare[:1].isupper() and number not in opening and text[0] not in _QUOTES:
                run.append(bare)
            if run and (run[-1] != bare or not text.endswith(bare)):
                yield " ".join(run)
                run = []
        if run:
            yield " ".join(run)


def _tells(word: str) -> bool:
    return len(word) >= _TELLING and word.isalpha() and word not in STOP | COMMON


def _first_line(script: Script) -> str:
    """The first sentence of what is told, after the headings."""
    told = next((beat for beat in script.beats if beat.role in (Role.PASSAGE, Role.ITEM)), None)
    if told is None:
        return ""
    sentence = next(each for each in script.sentences if each.first >= told.first)
    return " ".join(word.text for word in script.words[sentence.first : sentence.last])


def _chapters(script: Script) -> str:
    """The headings, a line each, where there are several."""
    beats = [beat for beat in script.beats if beat.role is Role.CHAPTER]
    lines = []
    for place, beat in enumerate(beats, start=1):
        words = [word.text for word in script.words[beat.first : beat.last]]
        numbered = beat.number is not None and words[0].rstrip(".)") == str(beat.number)
        text = " ".join(words[1:] if numbered else words)
        lines.append(f"{beat.number or place}. {text.capitalize() if text.isupper() else text}")
    return "\n".join(lines) if len(lines) > 1 else ""


def _question(script: Script) -> str:
    """The question near the end that asks viewers for an answer, if there is one."""
    for sentence in reversed(script.sentences[-FAREWELL:]):
        words = [word.text for word in script.words[sentence.first : sentence.last]]
        if words[-1].rstrip("\"”'").endswith("?"):
            return " ".join(words)
    return ""


def _cut(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 2].rsplit(" ", 1)[0] + " …"
