"""Every type that passes from one stage to the next, readable without the code.

    parse -> Script -> direct -> Storyboard
                       record -> Take
    Storyboard, Take -> conform -> Timeline -> shoot -> Footage -> assemble -> Clip

Time is in whole frames or in `Fraction` seconds, never in floats. Words are numbered once, over the whole script
(`Script.words`), and every later type speaks of them by that number, so that a span, a caption and a sound that belong
to one word always agree. All ranges are half open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

from cuereel.diagnostics import Span

Json = Any
"""A value made of None, bool, int, float, str, list and dict with string keys."""


# -- parse ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the narration as it is captioned ("ferrari,"), with the punctuation that clings to it."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words `first` to `last` (half open): what a voice says in one breath and what the cache of voices is keyed by."""

    first: int
    last: int


class Role(StrEnum):
    """What a beat is for. REST has no words."""

    TITLE = "title"
    CHAPTER = "chapter"
    PASSAGE = "passage"
    ITEM = "item"  # of a list
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Beat:
    """A spoken passage, a heading, a list item, or a rest.

    `block` numbers the blank-line-separated block that it stands in: cues look for their words there.
    `level` is 1 for a title, 2 for a chapter, 3 and more for what stands below. `number` is the chapter's ("2." -> 2).
    `seconds` is the length of a rest, None for what speaks.
    """

    role: Role
    first: int
    last: int
    block: int
    span: Span
    level: int = 0
    number: int | None = None
    seconds: Fraction | None = None


class Mark(StrEnum):
    """What the author did to a word besides writing it."""

    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Marked:
    """Words `first` to `last` under a mark; `target` is a link's address."""

    mark: Mark
    first: int
    last: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """A value that the author gave, typed by the schema, and where it stands.

    `spans` says where each nested value stands, by its path: "/0/press" is `[{press: ...}]`.
    """

    value: Json
    span: Span | None = None
    key_span: Span | None = None
    spans: Mapping[str, Span] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cue:
    """A bracketed direction as written.

    `text` is without its brackets and without its inline annotation. `before` is the number of words said before it, so
    it stands between words `before - 1` and `before`. `run` numbers the cues that stand together with no spoken word
    between them. `annotation` is what stands after `|` inside the brackets.
    """

    index: int
    text: str
    span: Span
    block: int
    before: int
    run: int
    annotation: Mapping[str, Setting] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SceneNote:
    """One entry under `scenes:` in a sheet, as written: an id, the cue that it speaks of, and what it sets."""

    id: str
    span: Span
    settings: Mapping[str, Setting]


@dataclass(frozen=True, slots=True)
class Script:
    """A script as parsed: what is said, what is asked for, and what was set."""

    source: str
    title: str
    language: str
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]
    beats: tuple[Beat, ...]
    marks: tuple[Marked, ...]
    cues: tuple[Cue, ...]
    settings: Mapping[str, Setting]
    notes: tuple[SceneNote, ...] = ()


# -- direct -----------------------------------------------------------------------------------------------------------


class Edge(StrEnum):
    """The side of a word that a moment keeps to."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Moment:
    """A named instant of a panel, bound to an edge of a word, and nudged by whole frames.

    `sound` is the small sound that it makes: "" for the one that goes with its name, "none" for none.
    """

    name: str
    word: int
    edge: Edge = Edge.START
    nudge: int = 0
    sound: str = ""


SEALS = ("check", "cross", "question", "alert")
"""The signs that may come down over any picture."""


class Drawn(StrEnum):
    """How a panel came to be: from a cue, from plain narration, or in place of what nobody can draw."""

    CUE = "cue"
    NARRATION = "narration"
    PLACEHOLDER = "placeholder"


@dataclass(frozen=True, slots=True)
class Chapter:
    """The chapter that a panel stands in: its heading, and its number where it has one ("2", else "").

    It is the `place`th (from 1) of `count`; `opens` says that the panel is the first after its heading.
    """

    title: str
    number: str = ""
    place: int = 1
    count: int = 1
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """One composed picture: a scene type, its parameters, the words that it covers and its moments in order.

    `params` is JSON that the scene type's `Params` accepts. `beats` are the beats that it covers (a rest has no words).
    `cues` are the indexes of the cues that it answers. `art` maps each name that the parameters mention to the art
    found for it ("ferrari" -> "own:sports-car"). `captions` says whether they are shown over it. `words` are the words
    covered, as written, where the scene shows or hears them; it then has moments "word-1", "end-1" and so on as well.
    `unmet` are cues that it only stands in for, `partly` cues of which it shows a part. `lettered` are ranges of words
    that the scene letters as they are said: captions leave them out. `chapter` is the one that it stands in, if any,
    and `marked` whether that stays marked over it; a `wiped` panel is cut to by a wipe, and
    one that `goes_on` begins with what the panel before it ends on. A `seal`, one of `SEALS`, comes down over the whole
    picture at the moment "seal".
    """

    id: str
    scene: str
    params: Mapping[str, Json]
    first: int
    last: int
    beats: tuple[int, ...]
    moments: tuple[Moment, ...]
    cues: tuple[int, ...] = ()
    art: Mapping[str, str] = field(default_factory=dict)
    captions: bool = True
    drawn: Drawn = Drawn.NARRATION
    span: Span | None = None
    words: tuple[str, ...] = ()
    lettered: tuple[tuple[int, int], ...] = ()
    unmet: tuple[int, ...] = ()
    partly: tuple[int, ...] = ()
    chapter: Chapter | None = None
    marked: bool = False
    wiped: bool = False
    goes_on: bool = False
    seal: str = ""

    @property
    def captioned(self) -> bool:
        """Whether a caption may come over it: not where the scene letters every word."""
        left = set(range(self.first, self.last)).difference(*(range(*each) for each in self.lettered))
        return self.captions and bool(left)


@dataclass(frozen=True, slots=True)
class Storyboard:
    """The panels in order: together they cover every beat, none twice."""

    panels: tuple[Panel, ...]


# -- record -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a take is read: the voice's own `rate`, then `stretch` of the sound, in percents of the natural."""

    rate: int = 100
    stretch: int = 100


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """When a written word sounds, in seconds from the start of its utterance, and the form in which it was said."""

    word: int
    start: Fraction
    end: Fraction
    spoken: str


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence as sound: a mono 48 kHz WAV file, trimmed to its speech, and its words."""

    sentence: int
    audio: Path
    samples: int
    words: tuple[SpokenWord, ...]


@dataclass(frozen=True, slots=True)
class Take:
    """The whole narration, sentence by sentence, as one voice read it."""

    voice: str
    pace: Pace
    utterances: tuple[Utterance, ...]


# -- conform ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame's format: `name` as in `frame: shorts`, its size in px, and frames a second."""

    name: str
    width: int
    height: int
    fps: int


@dataclass(frozen=True, slots=True)
class CaptionWord:
    """A captioned word, lit from frame `start` to frame `end` of the film."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Caption:
    """A page of one to four words, shown from frame `start` to frame `end` of the film; `lines` counts words a line."""

    words: tuple[CaptionWord, ...]
    start: int
    end: int
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Cut:
    """From one shot to the next: a plain "cut", a "wipe" that carries a label, or a "loop" back to the film's start.

    A "match" carries the outline of what stands out over to the next shot, where both scenes have one. `place` is that
    of the chapter that a wipe leads to, from 1; 0 where there is none. `beside` is the scene type on the cut's other
    side, for a match.
    """

    kind: Literal["cut", "match", "wipe", "loop"] = "cut"
    label: str = ""
    place: int = 0
    beside: str = ""


CUT = Cut()


@dataclass(frozen=True, slots=True)
class Shot:
    """A panel with its frames: `start` to `end` of the film; the frame of each moment counts from the film's start.

    `opens` and `closes` say how it is cut to, and how it is left.
    """

    panel: Panel
    start: int
    end: int
    moments: tuple[tuple[str, int], ...]
    opens: Cut = CUT
    closes: Cut = CUT

    @property
    def promised(self) -> tuple[tuple[str, int], ...]:
        """The moments at which something is to be seen: where it is captioned, the scene only hears the words."""
        told = ("word-", "end-") if self.panel.captions else ("end-",)
        return tuple(each for each in self.moments if not (self.panel.words and each[0].startswith(told)))


@dataclass(frozen=True, slots=True)
class Placed:
    """An utterance laid on the film: it starts on frame `start`."""

    utterance: Utterance
    start: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole film, in frames. Shots tile it from 0 to `frames` without gap or overlap."""

    frame: Frame
    frames: int
    shots: tuple[Shot, ...]
    captions: tuple[Caption, ...]
    speech: tuple[Placed, ...]


# -- shoot, assemble --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Chunk:
    """Frames `start` to `end` of a shot (counted from the shot's start), encoded, at `path`."""

    start: int
    end: int
    key: str
    path: Path


@dataclass(frozen=True, slots=True)
class Footage:
    """A shot as encoded chunks, in order."""

    shot: Shot
    chunks: tuple[Chunk, ...]


@dataclass(frozen=True, slots=True)
class Clip:
    """The finished film and what goes with it."""

    film: Path
    frames: int
    files: tuple[Path, ...]
    loudness: float
    true_peak: float
