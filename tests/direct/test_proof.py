"""What a story shows of a cue is looked for in the story, and not in what was understood."""

from __future__ import annotations

import pytest

from cuereel.artwork.coverage import Coverage
from cuereel.direct.naming import Naming
from cuereel.direct.staging import Step, Story, Thing
from cuereel.direct.staging.proof import unproven

CAT, DOG = Thing("cat", art="cat"), Thing("dog", art="dog")


def naming() -> Naming:
    """One that has art for everything, and all of it."""
    return Naming(lambda name: True, lambda name: False, lambda name, drawn="": Coverage())


@pytest.mark.parametrize(
    ("cue", "things", "steps", "told"),
    [
        ("A cat and a dog, the cat shakes", (CAT, DOG), (Step("cat", "shakes"),), []),
        ("A cat and a dog, the dog shakes", (CAT, DOG), (Step("cat", "shakes"),), ["shakes"]),
        ("A cat on a dog", (CAT, DOG), (), ["on a dog"]),
        ("A cat above a dog", (Thing("cat", art="cat", to="dog", how="above"), DOG), (), []),
        ("A cat behind a dog", (Thing("cat", art="cat", to="dog", how="above"), DOG), (), ["behind"]),
        ("Three cats", (Thing("cats", art="cat", count=2),), (), ["Three"]),
        ("A cat turns red", (CAT,), (Step("cat", "turns", colour="blue"),), ["red"]),
        ('A cat says "meow"', (CAT,), (), ["meow"]),
        ("A cat swims below a dog", (CAT, DOG), (Step("cat", "comes"),), ["swims", "below"]),
        ("A cat on the left", (Thing("cat", art="cat", at="right"),), (), ["left"]),
        ("Dua kucing, keduanya membesar", (Thing("kucing", art="kucing", count=2),), (), ["membesar"]),
    ],
)
def test_each_word_of_a_cue_is_looked_for_on_the_stage(
    cue: str, things: tuple[Thing, ...], steps: tuple[Step, ...], told: list[str]
) -> None:
    assert unproven(cue, Story(things, steps), naming()) == told
