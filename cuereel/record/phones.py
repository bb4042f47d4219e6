"""eSpeak NG's IPA becomes the sounds of the acoustic model, each with the others that it is often heard as."""

from __future__ import annotations

import re
from functools import lru_cache

_SOUND = re.compile(r"d͡?ʒ|t͡?ʃ|eɪ|aɪ|aʊ|oʊ|əʊ|ɔɪ|oɪ|[^\sˈˌː͡ʰ_,.!?;:'\-]")
_ONE_SPELLING = {"dʒ": "d͡ʒ", "tʃ": "t͡ʃ", "əʊ": "oʊ", "oɪ": "ɔɪ"}
_CONFUSED = -0.7
"""Log weight of a sound that is only near to the expected one."""

_NEAR = """
a ɑ ʌ æ ɐ | ɑ a ɔ ʌ | æ ɛ a | ʌ ə ɑ a | ə ʌ ɪ ɛ a ɨ | ɐ ə ʌ a | ᵻ ɪ i ə ɨ | e ɛ eɪ ɪ | ɛ e æ ə eɪ | i ɪ | ɪ i ə
o oʊ ɔ u | ɔ o ɑ oʊ | u ʊ oʊ o | ʊ u ə | eɪ e ɛ i | aɪ a i | aʊ a ɑ oʊ | oʊ o ɔ ə u | ɔɪ oʊ ɔ | ɚ ɝ ə ɹ ɔ | ɜ ɝ ə ɹ
r ɹ ɾ l ɝ | ɹ ɝ r ɾ | ɾ t d ɹ | d͡ʒ ʒ t͡ʃ d | t͡ʃ d͡ʒ t͡ɕ ʃ | ɡ g k | k g ɡ kʰ | t d tʰ ɾ | d t ð ɾ | p b pʰ
b p v β | v f b | f v p | s z ʃ | z s | ʃ s | ʒ ʃ d͡ʒ | ɲ n j | ŋ n g | n ŋ m ɲ | m n | l ɹ | j i | w u oʊ v | h ə
x h k | χ h k | ç h s | θ t f | ð d θ | ʔ t k
"""


def expected_sounds(ipa: str) -> list[str]:
    """The sounds of a word, without stress and length; a word with none is taken for a murmur."""
    return [_ONE_SPELLING.get(sound, sound) for sound in _SOUND.findall(ipa)] or ["ə"]


def heard_as(sound: str) -> list[tuple[str, float]]:
    """The sounds that an expected one may be heard as, with log weights; the murmur stands for what is not known."""
    return [(sound, 0.0), *((near, _CONFUSED) for near in _nearby().get(sound, ("ə",)))]


@lru_cache(maxsize=1)
def _nearby() -> dict[str, tuple[str, ...]]:
    groups = [group.split() for row in _NEAR.strip().splitlines() for group in row.split("|")]
    return {group[0]: tuple(group[1:]) for group in groups}
