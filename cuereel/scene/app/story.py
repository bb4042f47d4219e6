"""What a cue asks of a screen -> the parts of its page, complete, and its steps with the frames that each has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cuereel.scene.app.long_pages import LONG
from cuereel.scene.app.parts import Part, Step
from cuereel.scene.app.wording import capital, is_secret, label_of, parts_of, say, with_labels
from cuereel.scene.base import ANTICIPATION, Brief
from cuereel.scene.score import with_moments

APART = 5
"""Frames from one step to the next at least."""

PICTURES = ("photos", "pictures", "images", "videos", "foto", "gambar", "video")
"""What is kept in a gallery; all else that can vanish stands in rows."""

NAMELESS = 4
"""Rows of a list of which none is named."""


@dataclass(frozen=True)
class Act:
    """A step as it is drawn: on frame `start` it begins, on `end` the next one does or the shot is over."""

    verb: str
    words: str
    start: int
    end: int
    step: Step


def acts_of(brief: Brief, steps: Sequence[Step], page: str = "") -> list[Act]:
    """The steps with their frames; loading that goes on is one, and a long page is on its way from the start."""
    total = Counter(step.kind for step in steps)
    count: Counter[str] = Counter()
    names = []
    for step in steps:
        count[step.kind] += 1
        names.append(f"{step.kind}-{count[step.kind]}" if total[step.kind] > 1 else step.kind)
    moments = with_moments(brief, names).moments
    starts: list[int] = []
    for step, name in zip(steps, names, strict=True):
        start = max(0, moments[name] - ANTICIPATION)
        if not starts and (step.kind == "popup" or (step.kind == "scroll" and page in LONG)):
            start = min(start, 3)  # it is there by the time it is closed, and is on its way when it stops
        starts.append(max(start, starts[-1] + APART) if starts else start)
    ends = [*starts[1:], brief.frames][: len(starts)]
    acts: list[Act] = []
    for step, start, end in zip(steps, starts, ends, strict=True):
        if acts and step.kind == "fill" == acts[-1].verb:
            acts.append(Act("fill", "", acts.pop().start, end, step))
        elif acts and step.kind == "load" == acts[-1].verb:
            both = acts.pop()
            slow = both.step if both.step.slow else step
            acts.append(Act("load", "", both.start, end, slow))
        else:
            acts.append(Act(step.kind, step.words, start, end, step))
    return acts


def with_idle(brief: Brief, acts: list[Act], parts: Sequence[Part]) -> list[Act]:
    """A form with which nothing is done is filled in, one field after another; a code's ring runs out."""
    if acts:
        return acts
    fields = [part for part in parts if part.kind == "field" and not part.typed]
    out = []
    for number, part in enumerate(fields):
        start = round(brief.frames * (0.16 + 0.6 * number / max(1, len(fields))))
        out.append(Act("type", "", start, brief.frames, Step(type="", into=part.words)))
    return out


def complete(page: str, title: str, parts: Sequence[Part], steps: Sequence[Step], language: str) -> list[Part]:
    """All that stands on the page: what is told, what such a page has besides, and what the steps need."""
    base = parts_of(page, title, language)
    parts = with_labels(parts, language)
    own = [_labelled(part, language) for part in parts]
    if any(part.kind == "field" for part in own):
        base = [part for part in base if part.kind != "field"]
    if any(part.kind == "button" for part in own):
        base = [part for part in base if part.kind != "button"]
    if any(part.kind == "toggle" for part in own):
        # a switch of ours among theirs would be one that they did not speak of
        base = [part for part in base if part.kind != "toggle"]
    if any(part.kind == "title" for part in own):
        base = [part for part in base if part.kind != "title"]
    heads = [part for part in base if part.kind == "title"]
    feet = [part for part in base if part.kind in ("button", "toggle")]
    out = [*heads, *[part for part in base if part not in heads + feet], *own, *feet]
    asked: tuple[str, ...] = ()
    own_button = next((part for part in feet if part.kind == "button"), None)
    for step in steps:
        asked = step.answers if step.kind == "ask" else asked
        needed = _needed(step, out, asked, language)
        if needed and needed.kind == "button" and own_button in out:
            # what is pressed on a page of ours is its one button, by the name that the author gives it
            out[out.index(own_button)] = needed
        elif needed:
            # a field stands above the buttons
            above = {"field": ("button",), "toggle": ("toggle", "button")}.get(needed.kind, ())
            at = next(
                (n for n, part in enumerate(out) if part.kind in above and (part in feet or part.kind == "button")),
                len(out),
            )
            out.insert(at, needed)
    listed = {step.kind: step.words for step in steps if step.kind in ("tap", "results")}
    if "tap" in listed and capital(listed["tap"]) not in _labels(out, "row"):
        # any list has others beside the one that is meant
        out += [Part(row=""), Part(row=capital(listed["tap"])), Part(row=""), Part(row="")]
    out = _with_kept(out, steps)
    if "results" in listed and not _have(out, "row"):
        out += [Part(row="")] * NAMELESS
    bare = bool(out) and not steps and all(part.kind == "title" for part in out)
    if (bare or any(step.kind == "check" for step in steps)) and not _have(out, "row"):
        out += [Part(row="")] * NAMELESS
    return out


def _with_kept(parts: list[Part], steps: Sequence[Step]) -> list[Part]:
    """A page with what is to vanish from it, and the calendar that a day is of; buttons stay below."""
    kept: list[Part] = []
    for step in steps:
        pictures = step.kind == "vanish" and step.words in PICTURES
        if pictures and not _have([*parts, *kept], "gallery"):
            kept.append(Part(gallery=""))
        elif step.kind == "vanish" and not pictures and not _have([*parts, *kept], "row"):
            kept += [Part(row="")] * NAMELESS
        elif step.kind in ("pick", "circle") and not _have([*parts, *kept], "calendar"):
            kept.append(Part(calendar=""))
    at = next((number for number, part in enumerate(parts) if part.kind == "button"), len(parts))
    return [*parts[:at], *kept, *parts[at:]]


def _needed(step: Step, parts: Sequence[Part], asked: Sequence[str], language: str) -> Part | None:
    label = label_of(step.words, language)
    if step.kind == "press" and step.words and label not in [label_of(each, language) for each in asked]:
        return None if label in _labels(parts, "button") else Part(button=label)
    if step.kind == "recolour":
        known = _labels(parts, "button")
        return None if label in known or (known and not step.words) else Part(button=label or say("ok", language))
    if step.kind == "turn" and not step.words and "" in _labels(parts, "toggle"):
        return None
    if step.kind == "turn":
        return None if label in _labels(parts, "toggle") else Part(toggle=label)
    if step.kind == "type":
        into = label_of(step.into, language)
        known = _labels(parts, "field")
        if step.into and into not in known:
            return Part(field=into, secret=is_secret(into))
        return None if known else Part(field="")
    return None


def _labelled(part: Part, language: str) -> Part:
    """A part whose label is one that apps have, in the script's language."""
    if part.kind in ("field", "button", "toggle", "setting"):
        label = label_of(part.words, language)
        return part.model_copy(
            update={part.kind: label, "secret": part.secret or (part.kind == "field" and is_secret(label))}
        )
    return part


def _labels(parts: Sequence[Part], kind: str) -> list[str]:
    return [part.words for part in parts if part.kind == kind]


def _have(parts: Sequence[Part], kind: str) -> bool:
    return any(part.kind == kind for part in parts)


__all__ = ["Act", "acts_of", "complete", "with_idle"]
