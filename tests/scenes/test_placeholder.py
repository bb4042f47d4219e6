"""The placeholder: it says that a cue is not drawn for as long as it stands, and the film goes on in type below it."""

from __future__ import annotations

from typing import Any

import pytest
from closely import closely
from watching import said

from cuereel.scene.kinetic.word import Word

CUE = "Two otters hold hands, and then the river takes both of them past a mill while it snows in the valley behind"


@pytest.mark.parametrize("format_name", ["shorts", "square", "wide"])
def test_the_slate_is_whole_on_every_frame_and_no_word_reaches_it(format_name: str) -> None:
    words, moments, frames = said("Otters sleep on their backs, and nothing ever pulls them apart.")

    def pick(scene: Any) -> dict[str, Any]:
        typed = [actor.mobject for actor in scene.sheets[-1].actors if isinstance(actor, Word)]
        return {"slate": scene.slate.mobject[3], **{f"type-{n}": each for n, each in enumerate(typed)}}

    scene, seen = closely(
        "placeholder",
        {"cue": CUE},
        pick,
        moments={**moments, "show": 12},
        frames=frames,
        language="en",
        format_name=format_name,
        words=words,
    )
    assert all(box is not None for box in seen.boxes["slate"]), "the cue is read"
    assert seen.is_within("slate", scene.stage.clear)
    read = [box for name in seen.boxes if name != "slate" for box in seen.boxes[name][-1:] if box is not None]
    assert read, "the last words stand there to the end"
    assert max(top for _, _, _, top in read) < scene.slate.foot


def test_without_words_the_slate_fills_the_frame() -> None:
    scene, seen = closely("placeholder", {"cue": CUE, "nearest": ["chart"]}, lambda _: {}, frames=40)
    assert not scene.brief.words
    assert seen.frames == 40
