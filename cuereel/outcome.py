"""A film -> what is told of it at the end of a run; as JSON and back, so that it can be told again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from cuereel.diagnostics import Diagnostic, Severity, Source, Span
from cuereel.film import Film
from cuereel.model import Clip, Drawn, Json


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an order: all diagnostics and the sources that they speak of, what was counted, what was written.

    `drawn` is "15/16 cues drawn, 1 in part", or empty where there is no storyboard; `seconds` is the film's length.
    `clip` and the contact `sheet` are there if the order asked for them and nothing stood in the way.
    """

    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, Source]
    stopped: bool
    drawn: str = ""
    panels: int = 0
    words: int = 0
    seconds: float = 0.0
    clip: Clip | None = None
    sheet: Path | None = None

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that was written."""
        return (*(self.clip.files if self.clip else ()), *((self.sheet,) if self.sheet else ()))


def outcome_of(film: Film) -> Outcome:
    """What is told of a film, as far as it came."""
    timeline = film.timeline
    return Outcome(
        diagnostics=tuple(film.diagnostics),
        sources=film.sources,
        stopped=film.stopped,
        drawn=_drawn(film),
        panels=len(film.storyboard.panels) if film.storyboard else 0,
        words=len(film.script.words) if film.script else 0,
        seconds=timeline.frames / timeline.frame.fps if timeline else 0.0,
        clip=film.clip,
        sheet=film.sheet,
    )


def _drawn(film: Film) -> str:
    if film.script is None or film.storyboard is None:
        return ""
    panels = film.storyboard.panels
    drawn = {cue for panel in panels if panel.drawn is Drawn.CUE for cue in panel.cues}
    drawn -= {cue for panel in panels for cue in panel.unmet}
    left = [panel.cues if panel.drawn is Drawn.PLACEHOLDER else panel.partly for panel in panels]
    partly = drawn & {cue for cues in left for cue in cues}
    whole = f"{len(drawn - partly)}/{len(film.script.cues)} cues drawn"
    return f"{whole}, {len(partly)} in part" if partly else whole


def as_json(outcome: Outcome) -> Json:
    """An outcome as a JSON value."""
    record = asdict(outcome)
    record["sources"] = {name: source.text for name, source in outcome.sources.items()}
    if outcome.clip:
        record["clip"] |= {"film": str(outcome.clip.film), "files": [str(path) for path in outcome.clip.files]}
    return {**record, "sheet": str(outcome.sheet) if outcome.sheet else None}


def from_json(record: Json) -> Outcome:
    """The outcome that `as_json` made the value of."""
    clip, sheet = record["clip"], record["sheet"]
    if clip:
        clip = Clip(**{**clip, "film": Path(clip["film"]), "files": tuple(map(Path, clip["files"]))})
    told = {
        "diagnostics": tuple(map(_diagnostic, record["diagnostics"])),
        "sources": {name: Source(name, text) for name, text in record["sources"].items()},
        "clip": clip,
        "sheet": Path(sheet) if sheet else None,
    }
    return Outcome(**{**record, **told})


def _diagnostic(record: Json) -> Diagnostic:
    span = Span(**record["span"]) if record["span"] else None
    told = {"severity": Severity(record["severity"]), "span": span, "hints": tuple(record["hints"])}
    return Diagnostic(**{**record, **told})
