"""A name as its author wrote it -> the words that matter, each in the forms by which it is known again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from cuereel.artwork.vocabulary import NOUNS_IN_ING

_WORD = re.compile(r"[\w+#.&'-]*[\w+#]", re.UNICODE)

MONEY = {"$": "dollar", "€": "euro", "£": "pound"}
"""What signs before an amount are read as."""

_MONEY = re.compile(r"[$€£](?=\d)")

_AFFIXED = re.compile("(?:me|pe|be|te|di|ke|se)[a-z]+|[a-z]+(?:nya|an|i|lah|kah|ku|mu)")

FILLERS = frozenset(
    # articles, and what says "a picture" without saying of what
    """a an the some of its this that icon icons logo logos emblem badge symbol picture image photo drawing illustration
    graphic animation animated clip diagram sketch big small little
    ikon gambar foto ilustrasi logo lambang simbol animasi sebuah seorang suatu para sang si yang itu ini nya
    diagram besar kecil""".split()
)
"""Words that may be left out of a name without it meaning another thing."""

THINGS_TOO = frozenset({("paper", "clip"), ("paper", "clips")})
"""Two words of which the second is no filler: a paper clip is no clip of paper."""

PARTS_OF_NAMES = frozenset("graphic photo picture image symbol badge drawing clip".split())
"""Those of them that make another thing of the noun right after them: a photo album, a graphic card."""

DIAGRAMS = frozenset("lingkaran pai garis batang".split())
"""What makes another thing of a diagram that it is told after: a "diagram garis" is no line."""

DOINGS = frozenset(
    """check checks show make do be get use read write see find take give
    ngecek pengecekan cek pemeriksaan proses buat lihat
    in on at to for with and dan dengan untuk di ke dari pada""".split()
)
"""Words of action and place: they count for little beside the noun that they go with."""


IRREGULAR = dict(
    pair.split(":")
    for pair in """children:child men:man women:woman mice:mouse lice:louse dice:die feet:foot teeth:tooth
    geese:goose oxen:ox leaves:leaf knives:knife wolves:wolf shelves:shelf loaves:loaf halves:half thieves:thief
    wives:wife calves:calf hooves:hoof scarves:scarf elves:elf buses:bus viruses:virus walruses:walrus
    octopuses:octopus cactuses:cactus potatoes:potato tomatoes:tomato volcanoes:volcano heroes:hero echoes:echo
    mosquitoes:mosquito mangoes:mango torpedoes:torpedo gases:gas lenses:lens bacteria:bacterium criteria:criterion
    phenomena:phenomenon fungi:fungus cacti:cactus nuclei:nucleus stimuli:stimulus alumni:alumnus larvae:larva
    vertebrae:vertebra antennae:antenna algae:alga vertices:vertex matrices:matrix crises:crisis oases:oasis
    policemen:policeman firemen:fireman fishermen:fisherman businessmen:businessman craftsmen:craftsman
    salesmen:salesman housewives:housewife grandchildren:grandchild schoolchildren:schoolchild snowmen:snowman
    salespeople:salesperson businesspeople:businessperson cookies:cookie movies:movie
    zombies:zombie brownies:brownie selfies:selfie calories:calorie pies:pie ties:tie""".split()
)
"""Plurals that no ending tells."""

DOUBLED = frozenset(
    "kupu-kupu laba-laba kura-kura mata-mata paru-paru langit-langit gula-gula kuda-kuda oleh-oleh".split()
)
"""Indonesian words that are doubled and name one thing."""

UNDERIVED = frozenset({"pemasaran"})
"""Words that no longer mean what they are derived from (marketing, from a market)."""


def is_doing(word: str) -> bool:
    """Whether a word tells an action ("checking", "membaca") or a relation rather than a thing."""
    if word in DOINGS:
        return True
    if word.endswith("ing") and len(word) > 5 and word not in NOUNS_IN_ING:
        return True
    return word.startswith(("mem", "men", "mel", "mer")) and len(word) > 5 and min(map(len, forms(word))) < len(word)


def split(name: str) -> tuple[str, ...]:
    """The words in small letters, without the punctuation around them; "C#", "Node.js" and "e-mail" are one each."""
    spelled = _MONEY.sub(lambda sign: f"{MONEY[sign[0]]} ", name.casefold().replace("_", " "))
    return tuple(word.strip(".'-") for word in _WORD.findall(spelled) if word.strip(".'-"))


def key_words(name: str) -> tuple[str, ...]:
    """The words without fillers; all of them where nothing else is left."""
    words = split(name)
    return tuple(word for at, word in enumerate(words) if not is_idle(words, at)) or words


def is_idle(words: Sequence[str], at: int) -> bool:
    """Whether the word at a place of a name says nothing of what is seen: "photo" in "photo of a cat"."""
    if words[at] not in FILLERS or (at and (words[at - 1], words[at]) in THINGS_TOO):
        return False
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at] == "diagram" and after in DIAGRAMS:
        return False
    return words[at] not in PARTS_OF_NAMES or not after or after in FILLERS | DOINGS | {"of", "from", "by"}


@cache
def forms(word: str, language: str = "") -> frozenset[str]:
    """The word itself, its English singular, and its Indonesian stem ("mesinnya" -> "mesin").

    Where the word's language is known, only what that language does to words.
    """
    found = {word}
    if language != "id":
        found.add(singular(word))
    if language != "en" and is_doubled(word):
        found.add(word.partition("-")[0])
    if language != "en" and len(word) > 5 and word not in UNDERIVED and _AFFIXED.fullmatch(word):
        # short words are roots already; the stemmer would cut "data" or "beli" into something else
        found.add(str(_stemmer().stem(word)))
    return frozenset(found)


def same(one: str, other: str, language: str = "") -> bool:
    """Whether two words are forms of one; `language` is that of the first.

    What Indonesian makes of a verb or an adjective by "-an" is another word ("kotoran", dirt, from "kotor", dirty).
    """
    if language == "id" and one == f"{other}an":
        return False
    return not forms(one, language).isdisjoint(forms(other))


def singular(word: str) -> str:
    """An English noun without the ending of its plural; glasses are no kind of glass."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("glasses"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def is_doubled(word: str) -> bool:
    """Whether Indonesian doubles a noun for more than one of it ("buku-buku"); a kupu-kupu is one butterfly."""
    first, _, second = word.partition("-")
    return len(first) > 2 and second in (first, f"{first}nya") and first in _roots() and word not in DOUBLED


def one_of(word: str) -> str:
    """The noun for one of what a plural names several of; "" where a word is no plural."""
    one = word.partition("-")[0] if is_doubled(word) else singular(word)
    return one if one != word else ""


@cache
def is_root(word: str) -> bool:
    """Whether a word in small letters is an Indonesian root ("hal")."""
    return word in _roots()


@cache
def _roots() -> frozenset[str]:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    return frozenset(StemmerFactory().get_words())


@cache
def _stemmer() -> Any:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    return StemmerFactory().create_stemmer()
