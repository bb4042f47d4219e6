"""Spoken parts become IPA: eSpeak NG's phonemes, with the vowels that Indonesian spelling hides put right."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from functools import lru_cache
from importlib import metadata

from cuereel.record.lexicon import hidden_vowels
from cuereel.record.line import Part
from cuereel.record.loans import root_of
from cuereel.voices.espeak_client import espeak

ESPEAK_VOICES = {"id": "id", "en": "en-us"}
"""The eSpeak NG voice of a language; any other language is its own."""

_E_SOUND = re.compile("[eɛə]")
_LETTERS = re.compile(r"(?:[A-Z] )*[A-Z]")
_ALPHABET = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"
_LETTER_NAMES = {
    "en": "eɪ biː siː diː iː ɛf dʒiː eɪtʃ aɪ dʒeɪ keɪ ɛl ɛm ɛn oʊ piː kjuː ɑːɹ ɛs tiː juː viː dʌbəljuː ɛks waɪ ziː",
    "id": "a be tʃe de e ɛf ɡe ha i dʒe ka ɛl ɛm ɛn o pe ki ɛr ɛs te u fe we ɛks je zɛt",
}


def pronunciation() -> str:
    """Names the version of everything here that can change a sound."""
    vowels = hashlib.sha256(" ".join(hidden_vowels().values()).encode()).hexdigest()
    return f"espeakng {metadata.version('espeakng-loader')} vowels {vowels[:12]}"


def is_spelled(text: str) -> bool:
    """Whether a text is said letter by letter ("A P I", "B"); small letters are words ("a")."""
    return _LETTERS.fullmatch(text) is not None


def ipa_of(parts: Sequence[Part]) -> list[str]:
    """IPA with stress marks for each part, words joined by spaces; eSpeak NG is asked once for all of them."""
    wanted = dict.fromkeys((part.text, part.language) for part in parts if not part.ipa and not is_spelled(part.text))
    heard = _heard(tuple(wanted))
    return [_ipa(part, heard) for part in parts]


def _ipa(part: Part, heard: dict[tuple[str, str], str]) -> str:
    if part.ipa:
        return part.ipa
    if is_spelled(part.text):
        return _spelled(part.text, part.language)
    return heard[part.text, part.language]


def _spelled(text: str, language: str) -> str:
    names = dict(zip(_ALPHABET.split(), _LETTER_NAMES.get(language, _LETTER_NAMES["en"]).split(), strict=True))
    sounds = [names.get(letter, letter) for letter in text.split()]
    return "".join([*(f"ˌ{sound}" for sound in sounds[:-1]), f"ˈ{sounds[-1]}"])


@lru_cache(maxsize=64)
def _heard(wanted: tuple[tuple[str, str], ...]) -> dict[tuple[str, str], str]:
    texts = [(text, ESPEAK_VOICES.get(language, language)) for text, language in wanted]
    sounds = espeak().phonemes(texts)
    return {key: _corrected(key, ipa) for key, ipa in zip(wanted, sounds, strict=True)}


def _corrected(key: tuple[str, str], ipa: str) -> str:
    """Indonesian e is [e] or schwa and its spelling does not tell; eSpeak NG guesses by the stress."""
    text, language = key
    words = text.lower().replace("-", " ").split()
    sounds = ipa.split()
    if language != "id" or len(words) != len(sounds):
        return ipa
    return " ".join(with_vowels(marked_vowels(word), sound) for word, sound in zip(words, sounds, strict=True))


def marked_vowels(word: str) -> str:
    """A lower-case Indonesian word with its e marked as ê (schwa) or é ([e]) where that is known, prefixes included."""
    known = hidden_vowels()
    if word in known:
        return known[word]
    root = root_of(word)
    if root in known:
        for skipped in (0, 1):  # me- and pe- swallow a root's first sound: "menekan" from "tekan"
            before, found, after = word.partition(root[skipped:])
            if found:
                return before.replace("e", "ê") + known[root][skipped:] + after
    return word


def with_vowels(marked: str, ipa: str) -> str:
    """IPA whose e sounds follow the marks; as it was when its e sounds cannot be told apart."""
    letters = [letter for letter in marked if letter in "eêé"]
    if len(letters) != len(_E_SOUND.findall(ipa)) or not set(letters) & set("êé"):
        return ipa
    marks = iter(letters)
    return _stressed(_E_SOUND.sub(lambda sound: {"ê": "ə", "é": "e"}.get(next(marks), sound[0]), ipa))


def _stressed(ipa: str) -> str:
    """A stress that stands on a schwa moves on to the next vowel."""
    return re.sub("([ˈˌ])(ə[^aeiouəɛɔ]*)(?=[aeiouɛɔ])", r"\2\1", ipa)
