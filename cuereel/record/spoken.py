"""The words of a script become `Line`s: what is said for every written word, in which language, with what pauses."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from cuereel.diagnostics import Diagnostic, error, info, warning
from cuereel.model import Beat, Role, Script, Sentence
from cuereel.record.lexicon import said
from cuereel.record.line import Line, LineWord, Part
from cuereel.record.tokens import Token, is_shouted, split
from cuereel.record.word_rules import Usage, is_doubtful
from cuereel.record.word_rules import say as say_word

_ENTRY_KEYS = frozenset(("say", "lang", "ipa"))


def speak(
    script: Script, say: Mapping[str, str | Mapping[str, Any]], english: Collection[str]
) -> tuple[tuple[Line, ...], tuple[Diagnostic, ...]]:
    """One line for each sentence, in order, with an entry for each of its words.

    `say` maps words or phrases, as written, to spoken forms: text, or a mapping of `say`, `lang` and `ipa`. `english`
    are words that are said as English wherever they stand. An entry for a phrase is said on its first word; the others
    share its time.
    """
    entries, diagnostics = _entries(script, say)
    phrases = {tuple(key.split()): part for key, part in entries.items() if len(key.split()) > 1}
    usage = Usage(entries, frozenset(word.lower() for phrase in english for word in phrase.split()))
    numbers = _chapter_numbers(script)
    lines: list[Line] = []
    doubtful: dict[str, int] = {}
    for index, sentence in enumerate(script.sentences):
        tokens = _tokens(script, sentence, numbers)
        parts = [say_word(token, usage) for token in tokens]
        _say_phrases(tokens, parts, phrases)
        for position, token in enumerate(tokens):
            if is_doubtful(token, usage) and parts[position] == (Part(token.core.lower(), "id"),):
                doubtful.setdefault(token.core.lower(), sentence.first + position)
        lines.append(Line(index, script.language, _words(sentence.first, tokens, parts)))
    diagnostics += [_doubt(script, word, at) for word, at in doubtful.items()]
    return tuple(lines), tuple(diagnostics)


def _entries(script: Script, say: Mapping[str, str | Mapping[str, Any]]) -> tuple[dict[str, Part], list[Diagnostic]]:
    setting = script.settings.get("say")
    span = setting.span or setting.key_span if setting else None
    entries: dict[str, Part] = {}
    diagnostics: list[Diagnostic] = []
    written = {split(word.text)[0].lower() for word in script.words} | {word.text.lower() for word in script.words}
    for key, entry in say.items():
        unknown = sorted(set(entry) - _ENTRY_KEYS) if isinstance(entry, Mapping) else []
        if unknown:
            hint = "an entry is text, or a mapping of say, lang and ipa"
            diagnostics.append(
                error("bad-say", f"the spoken form of '{key}' has an unknown key '{unknown[0]}'", span, hint)
            )
            continue
        entries[key.lower()] = _entry(key, entry, script.language)
        if not set(key.lower().split()) <= written:
            diagnostics.append(warning("unused-say", f"'{key}' has a spoken form but is not in the narration", span))
    return entries, diagnostics


def _entry(key: str, entry: str | Mapping[str, Any], language: str) -> Part:
    """{lang: en} alone says the word itself in that language."""
    part = said(entry, language)
    silent = isinstance(entry, Mapping) and "say" in entry and not part.text and not part.ipa
    return part if part.text or silent or isinstance(entry, str) else replace(part, text=key)


def _chapter_numbers(script: Script) -> dict[int, int]:
    """The words that are a chapter's or an item's number, "1." -> 1."""
    return {beat.first: number for beat in script.beats if (number := _number(script, beat)) is not None}


def _number(script: Script, beat: Beat) -> int | None:
    if beat.role not in (Role.CHAPTER, Role.ITEM) or beat.last - beat.first < 2:
        return None
    digits = script.words[beat.first].text.rstrip(".):")
    alone = digits.isascii() and digits.isdigit() and len(digits) < 4 and digits != script.words[beat.first].text
    return int(digits) if alone else None


def _tokens(script: Script, sentence: Sentence, numbers: Mapping[int, int]) -> list[Token]:
    texts = tuple(word.text for word in script.words[sentence.first : sentence.last])
    shouted = is_shouted(texts)
    halves = [split(text) for text in texts]
    tokens: list[Token] = []
    for position, (core, full, pause) in enumerate(halves):
        before = halves[position - 1][0] if position else ""
        currency = halves[position - 2][0] if position > 1 else ""
        number = numbers.get(sentence.first + position)
        tokens.append(
            Token(
                core,
                full,
                "," if number is not None else pause,
                script.language,
                before,
                halves[position + 1][0] if position + 1 < len(halves) else "",
                f"{currency}{before}"
                if not currency[-1:].isdigit() and currency.lower().strip(".") == "rp"
                else before,
                shouted,
                number,
            )
        )
    return tokens


def _say_phrases(tokens: list[Token], parts: list[tuple[Part, ...]], phrases: Mapping[tuple[str, ...], Part]) -> None:
    cores = [token.core.lower() for token in tokens]
    for phrase, part in phrases.items():
        for start in range(len(cores) - len(phrase) + 1):
            if tuple(cores[start : start + len(phrase)]) == phrase:
                parts[start : start + len(phrase)] = [(part,), *[()] * (len(phrase) - 1)]


def _words(first: int, tokens: list[Token], parts: list[tuple[Part, ...]]) -> tuple[LineWord, ...]:
    """The pause of a silent word is heard after the word that sounds before it. A sentence ends in a full stop, and a
    point within one belongs to a short form ("dr. Budi")."""
    words: list[LineWord] = []
    for position, token in enumerate(tokens):
        pause = "" if _is_short_form(token) else token.pause
        words.append(LineWord(first + position, parts[position], pause if parts[position] else ""))
        if not parts[position] and pause:
            _pause_before(words, pause)
    if not any(word.pause in (".", "!", "?", ":") for word in words[-1:]):
        _pause_before(words, ".", over=True)
    return tuple(words)


def _is_short_form(token: Token) -> bool:
    """A point within a sentence, before a small letter, a digit or after three letters at most, belongs to the word."""
    return token.pause == "." and bool(token.after) and (len(token.core) < 4 or not token.after[0].isupper())


def _pause_before(words: list[LineWord], pause: str, *, over: bool = False) -> None:
    for index in range(len(words) - 1, -1, -1):
        if words[index].parts:
            if not words[index].pause or (over and words[index].pause in (",", ";")):
                words[index] = replace(words[index], pause=pause)
            return


def _doubt(script: Script, word: str, at: int) -> Diagnostic:
    hint = f"tell it with `english: [{word}]` or `say: {{{word}: ...}}`"
    return info(
        "doubtful-word", f"'{word}' is said as Indonesian, but may be a name or English", script.words[at].span, hint
    )
