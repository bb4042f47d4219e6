"""A script and its `cut:` list -> the script without those sentences."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from rapidfuzz import fuzz, process

from cuereel.diagnostics import Diagnostic, warning
from cuereel.model import Role, Script, Sentence
from cuereel.parse.cueing import number_runs
from cuereel.parse.page import plain_key

CLOSE_ENOUGH = 92
"""The likeness (0-100) from which a sentence counts as the one to cut; below it, it is only suggested."""


def cut(script: Script) -> tuple[Script, list[Diagnostic]]:
    setting = script.settings.get("cut")
    if not setting or not setting.value:
        return script, []
    keys = [plain_key(_text(script, sentence)) for sentence in script.sentences]
    gone: set[int] = set()
    diagnostics: list[Diagnostic] = []
    for index, wanted in enumerate(setting.value):
        span = setting.spans.get(f"/{index}", setting.span)
        best = process.extractOne(plain_key(wanted), keys, scorer=fuzz.ratio)
        if best and best[1] >= CLOSE_ENOUGH:
            gone |= {number for number, key in enumerate(keys) if key == best[0]}
        else:
            hint = f"the nearest is: {_text(script, script.sentences[best[2]])}" if best else "there are no sentences"
            diagnostics.append(warning("cut-not-found", f"no sentence reads {wanted!r}", span, hint))
    return _without(script, gone), diagnostics


def _text(script: Script, sentence: Sentence) -> str:
    return " ".join(word.text for word in script.words[sentence.first : sentence.last])


def _without(script: Script, gone: set[int]) -> Script:
    if not gone:
        return script
    dropped = {word for number in gone for word in range(script.sentences[number].first, script.sentences[number].last)}
    kept = [index for index in range(len(script.words)) if index not in dropped]
    at = list(accumulate((index not in dropped for index in range(len(script.words))), initial=0))

    beats = [replace(beat, first=at[beat.first], last=at[beat.last]) for beat in script.beats]
    marks = [replace(mark, first=at[mark.first], last=at[mark.last]) for mark in script.marks]
    return replace(
        script,
        words=tuple(script.words[index] for index in kept),
        sentences=tuple(
            Sentence(at[sentence.first], at[sentence.last])
            for number, sentence in enumerate(script.sentences)
            if number not in gone
        ),
        beats=tuple(beat for beat in beats if beat.role is Role.REST or beat.first < beat.last),
        marks=tuple(mark for mark in marks if mark.first < mark.last),
        cues=number_runs([replace(cue, before=at[cue.before]) for cue in script.cues]),
    )
