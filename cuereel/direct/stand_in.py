"""A panel whose scene failed while it was drawn -> the panel that stands in for it, so that there is a film."""

from __future__ import annotations

from dataclasses import replace

from cuereel.catalog import Catalog
from cuereel.model import Drawn, Edge, Moment, Panel, Script

SLATE, TYPE = "placeholder", "kinetic_text"
"""The scene types that stand in: for the picture of a cue, and for what goes with narration."""


def stand_in(script: Script, panel: Panel, catalog: Catalog) -> Panel | None:
    """The same words as a placeholder, or as type where no cue asks for a picture; None where that has failed itself.

    Type does without the pictures that may have been what failed.
    """
    scene = catalog[SLATE if panel.cues else TYPE]
    if panel.scene == SLATE or (panel.scene == TYPE and not panel.params):
        return None
    cues = " ".join(script.cues[index].text for index in panel.cues)
    moments = word_moments(panel.first, panel.last)
    return replace(
        panel,
        scene=scene.name,
        params={"cue": cues, "nearest": []} if cues else {},
        moments=(Moment("show", panel.first), *moments) if cues else moments,
        art={},
        captions=scene.captions,
        drawn=Drawn.PLACEHOLDER if cues else Drawn.NARRATION,
        unmet=panel.cues,
        partly=(),
        lettered=(),
        words=tuple(word.text for word in script.words[panel.first : panel.last]),
        marked=scene.marked,
        wiped=scene.wiped,
        goes_on=False,
    )


def word_moments(first: int, last: int) -> tuple[Moment, ...]:
    """A moment for the start and the end of every word, for a scene that shows the words themselves."""
    numbered = list(enumerate(range(first, last), start=1))
    starts = [Moment(f"word-{number}", word) for number, word in numbered]
    return (*starts, *(Moment(f"end-{number}", word, Edge.END) for number, word in numbered))


__all__ = ["stand_in", "word_moments"]
