"""The last panels of a film -> room for its farewell, and the question before that in no chapter, drained into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from cuereel.catalog import Catalog, SceneEntry
from cuereel.direct.asked import Asker
from cuereel.direct.lay import Laid
from cuereel.direct.order import SHORTEST
from cuereel.direct.weigh import clause_starts
from cuereel.model import Drawn, Panel, Script

DRAINS = "drains"
"""The parameter of a scene that can run out into the road of a closing question."""


def leave_farewell(laid: Sequence[Laid], asker: Asker) -> None:
    """End a placeholder that closes the film where the narration begins to ask for an end card (in place).

    A cue that nobody can draw has lost enough: what is said for its own sake is still shown.
    """
    if not laid or laid[-1].draft.drawn is not Drawn.PLACEHOLDER:
        return
    closing = laid[-1]
    for word in range(closing.first + SHORTEST, closing.last):
        asked = asker.ask(word, closing.last) if clause_starts(asker.script, word) else None
        if asked is not None and _closes_films(asked.scene):
            closing.last = word
            return


def with_closing_question(script: Script, panels: Sequence[Panel], catalog: Catalog) -> list[Panel]:
    """The panels, the question that leads to the end of the film being no part of the chapter before it.

    What stands before it drains away into that, if it can.
    """
    out = list(panels)
    for index, (asking, following) in enumerate(pairwise(panels)):
        asks = script.words[asking.last - 1].text.rstrip("\"'”’)").endswith("?")
        if asks and _closes_films(catalog[following.scene]):
            out[index] = replace(asking, marked=False)
            before = out[index - 1]
            if index and DRAINS in catalog[before.scene].schema.get("properties", {}):
                out[index - 1] = replace(before, params={**before.params, DRAINS: True})
    return out


def _closes_films(scene: SceneEntry) -> bool:
    """Whether a scene type is for what is said in farewell."""
    return any(spoken.closing for spoken in scene.spoken)
