"""What somebody feels, in everyday English and Indonesian -> the face that shows it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from cuereel.direct.words import bare_of, stems

_FACES = {
    "sweating": "sweat sweating sweaty keringetan berkeringat keringatan",
    "crying": "cry crying cries weep weeping nangis menangis",
    "laughing": "laugh laughing ketawa tertawa ngakak",
    "smiling": "smile smiling senyum tersenyum nyengir",
    "yawning": "yawn yawning nguap menguap",
    "winking": "wink winking mengedip",
    "frowning": "frown frowning scowl scowling sulk sulking pout pouting cemberut manyun",
    "angry": "angry mad furious strict stern grumpy marah ngamuk kesel kesal galak jutek judes",
    "sad": "sad unhappy sedih murung kecewa disappointed",
    "happy": "happy glad senang bahagia gembira seneng",
    "bored": "bored bosan bosen",
    "sleepy": "sleepy drowsy ngantuk mengantuk",
    "tired": "tired exhausted capek lelah cape kecapekan",
    "surprised": "surprised shocked amazed kaget terkejut",
    "scared": "scared afraid frightened panicking panic takut ketakutan panik",
    "confused": "confused puzzled bingung kebingungan",
    "sick": "sick ill sakit meriang",
    "sleeping": "sleep sleeping asleep tidur tertidur",
    "thinking": "think thinking mikir berpikir",
    "worried": "worried nervous anxious khawatir gugup cemas",
}
"""Words that tell a feeling, by the word for it in the name of a face."""

_BY_WORD = {word: feeling for feeling, words in _FACES.items() for word in words.split()}

PERSONS = frozenset(
    "person man woman boy girl kid child guy user student worker employee customer client developer programmer player "
    "orang anak cowok cewek pria wanita bapak ibu pengguna siswa pelanggan pembeli karyawan pemain "
    "face muka wajah".split()
)
"""Those whose picture is a face, or who may well be shown by theirs."""

FACE = frozenset("face muka wajah ekspresi expression".split())
"""Words for where a feeling is seen."""

SHE = frozenset("sister mom mother woman girl aunt grandma cewek wanita ibu nenek lady queen".split())
HE = frozenset("brother dad father man boy guy uncle grandpa cowok pria ayah kakek king".split())
"""People of whom one says "she", and "he"."""

KIN = frozenset(
    "sister brother mom mother dad father friend friends neighbor neighbour teacher boss uncle aunt grandma grandpa "
    "adik kakak teman temen ayah mama papa tetangga guru bos atasan om tante nenek kakek".split()
)
"""People who are known by what they are to somebody."""


@cache
def feeling(word: str) -> str:
    """The feeling that a folded word tells; "" for none."""
    bare = bare_of(word)
    found = _BY_WORD.get(word) or _BY_WORD.get(bare)
    if found or not word.endswith(("s", "ed", "ing")):
        return found or ""
    return next((_BY_WORD[stem] for stem in sorted(stems(word)) if stem in _BY_WORD), "")


def feeling_in(words: Iterable[str]) -> str:
    """The first feeling that folded words tell."""
    return next((found for word in words if (found := feeling(word))), "")


def is_person(name: str) -> bool:
    """Whether the art of a name is somebody's whose face may show what he feels."""
    return any(bare_of(word) in PERSONS | KIN for word in name.casefold().split())


def may_be(name: str, pronoun: str) -> bool:
    """Whether a pronoun may stand for one of this name."""
    words = set(name.casefold().split())
    return words.isdisjoint(SHE if pronoun in ("he", "him") else HE if pronoun in ("she", "her") else ())


def face_of(felt: str) -> str:
    """The name of the art for a feeling."""
    return f"{felt} face"
