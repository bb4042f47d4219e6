"""What is left of a stretch -> its words, each with the punctuation that clings to it and its exact span.

A word's text is its span's slice; only markup inside (`_user_.` -> "user.") and the space before a lone dash are left
out.
"""

from __future__ import annotations

import re

from cuereel.model import Word
from cuereel.parse.page import GLUE, Page, spoken
from cuereel.parse.vocabulary import SPOKEN_SIGNS

_TOKEN = re.compile(rf"[^\s]*[^\s{GLUE}][^\s]*")
_CLINGING = re.compile(r"[.,;:!?…)\]}»”’\"'—–-]+")


def read_words(page: Page, start: int, end: int) -> list[Word]:
    words: list[Word] = []
    view = page.view(start, end)
    for token in _TOKEN.finditer(view):
        signs = token.group()
        text = signs.replace(GLUE, "")
        first = start + token.start() + len(signs) - len(signs.lstrip(GLUE))
        last = start + token.end() - len(signs) + len(signs.rstrip(GLUE))
        if (
            spoken(text)
            or text.strip(".,;:!?\"'()") in SPOKEN_SIGNS
            or _is_minus(text, words, view[token.end() : token.end() + 9])
        ):
            words.append(Word(text, page.span(first, last)))
        elif words and _CLINGING.fullmatch(text):
            before = words.pop()
            words.append(Word(before.text + text, page.span(before.span.start, last)))
    return words


def _is_minus(text: str, words: list[Word], after: str) -> bool:
    """Whether a lone dash stands between two numbers: "5 - 3"."""
    return text in ("-", "–", "−") and bool(words) and words[-1].text[-1].isdigit() and after.lstrip()[:1].isdigit()
