"""Panels that cannot be drawn -> a storyboard with what stands in for them, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from cuereel.cache import Cache
from cuereel.catalog import Catalog
from cuereel.diagnostics import Diagnostic, warning
from cuereel.direct.stand_in import stand_in
from cuereel.memo import remembered
from cuereel.model import Json, Panel, Script, Storyboard

PARTLY = "partly-read"
"""What is told of a cue of which a part is drawn: it is no news of one of which nothing is."""


def refused(storyboard: Storyboard, catalog: Catalog, memory: Cache, kit: str) -> list[tuple[Panel, str]]:
    """The panels whose parameters their scene type does not take together, each with the reason.

    Only the class of a scene knows, and to import it takes seconds: its answers are kept in `memory`, for as long as
    the scene's file and the `kit` that scenes are made of (its hash) stay the same.
    """
    out = []
    for panel in storyboard.panels:
        entry = catalog[panel.scene]
        ingredients = ["refused", kit, entry.digest, dict(panel.params)]
        why = remembered(memory, ingredients, str, partial(_refusal, entry.path, panel.params))
        if why:
            out.append((panel, f"the scene {panel.scene} cannot show this: {why}"))
    return out


def _refusal(scene: Path, params: Mapping[str, Json]) -> str:
    """Why a scene does not take some parameters; "" where it does. This imports Manim."""
    from pydantic import ValidationError

    from cuereel.scene.load import load_scene

    try:
        load_scene(scene).Params(**params)
    except ValidationError as problem:
        return reasons(problem.errors())
    return ""


def reasons(errors: Iterable[object]) -> str:
    """What Pydantic found, on one line."""
    found = (str(each["msg"]) if isinstance(each, dict) else str(each) for each in errors)
    return "; ".join(each.removeprefix("Value error, ") for each in found)


def with_stand_ins(
    script: Script,
    storyboard: Storyboard,
    catalog: Catalog,
    failed: Iterable[tuple[Panel, str]],
    told: Iterable[Diagnostic],
) -> tuple[Storyboard, list[Diagnostic]]:
    """The storyboard with what stands in for the panels that failed, and all that is `told`, with why.

    A panel for which nothing can stand in stays.
    """
    stands: dict[str, Panel] = {}
    news = list(told)
    for panel, why in failed:
        other = stand_in(script, panel, catalog)
        if other is None:
            continue
        stands[panel.id] = other
        message = f"{why}; {'a placeholder' if panel.cues else 'plain type'} stands in for it"
        news = [each for each in news if (each.code, each.span) != (PARTLY, panel.span)]
        news.append(warning("scene-stood-in", message, panel.span, "say it more simply"))
    return Storyboard(tuple(stands.get(panel.id, panel) for panel in storyboard.panels)), news


__all__ = ["reasons", "refused", "with_stand_ins"]
