"""A panel in the making: what the director knows of it before it has a place on the words."""

from __future__ import annotations

from dataclasses import dataclass, field

from cuereel.catalog import SceneEntry
from cuereel.diagnostics import Span
from cuereel.model import Drawn, Json


@dataclass(frozen=True, slots=True)
class Binding:
    """Words `first` to `last` (half open) that something keeps to; `nudge` in frames."""

    first: int
    last: int
    nudge: int = 0


@dataclass(slots=True)
class Draft:
    """A panel before it is laid. `home` are the words that it may illustrate; `bound` maps paths of `params` to words.

    The path "" is the panel itself, "steps/2" the third entry of the list `steps`. `until` is the word after its last,
    where the author said so. `unmet` are the cues that it stands in for without doing what they ask, `partly` those of
    which it does a part; `listing` are those that list things without naming them.
    """

    scene: SceneEntry
    params: dict[str, Json]
    cues: list[int]
    home: tuple[int, int]
    span: Span
    drawn: Drawn = Drawn.CUE
    id: str = ""
    bound: dict[str, Binding] = field(default_factory=dict)
    until: int | None = None
    captions: bool | None = None
    unmet: list[int] = field(default_factory=list)
    partly: list[int] = field(default_factory=list)
    listing: list[int] = field(default_factory=list)
    hints: dict[str, str] = field(default_factory=dict)
    """The cue's own words for what happens at a path of `params`, which the narration may use as well."""
    states: dict[str, str] = field(default_factory=dict)
    """What things are like, by their names."""
    seal: str = ""
    """The sign that comes down over the picture at the last."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A moment of a draft before it has a word: its name, the texts that it looks for, its edge, path and sound."""

    name: str
    texts: tuple[str, ...]
    edge: str
    path: str
    sound: str = ""
