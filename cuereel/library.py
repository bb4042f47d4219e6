"""A project's scene types and art -> what the director may look up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from cuereel.cache import cache_root
from cuereel.catalog import Catalog, load_catalog
from cuereel.diagnostics import Diagnostic
from cuereel.direct import Library
from cuereel.direct.found import Find, Found, find_all
from cuereel.direct.tokens import Token
from cuereel.film import Film, Order
from cuereel.memo import remembered
from cuereel.model import Json
from cuereel.project import Project, builtin
from cuereel.stamps import code_version, digest_of


def catalog_of(project: Project, order: Order) -> tuple[Catalog, tuple[Diagnostic, ...]]:
    """The scene types of a project; Manim is imported only for files that the manifest does not know."""

    def describe(path: Path) -> Mapping[str, object]:
        from cuereel.scene.load import describe

        return describe(path)

    kit = builtin("scene")
    # What a scene file declares, and how that is kept, may change when the kit does.
    version = digest_of([kit.parent / "declare.py", kit.parent / "catalog.py", kit])
    return load_catalog(project.scene_folders, cache_root(order.cache) / "scenes.json", version, describe)


def library_of(film: Film) -> Library:
    """The catalog of a film, and its art as the director asks for it."""
    assert film.script is not None
    language = film.script.language
    index = film.art
    return Library(
        film.catalog,
        find_art=lambda name, language: pick.art if (pick := index.find(name, language)) else None,
        knows=lambda name, language: index.coverage(name, language).nearly_all,
        nearness=lambda one, other: _nearness(film, one, other),
        is_inside=index.is_inside,
        pictures=lambda word: index.is_surely(word, language),
        coverage=index.coverage,
        one_style=index.one_style,
        is_users=index.is_users,
        vocabulary=index.vocabulary,
        find=_remembering(film),
        is_brand=lambda name: (pick := index.find(name, style="brand")) is not None and pick.art.startswith("brand:"),
    )


def _remembering(film: Film) -> Find:
    """What finds patterns in a cue's words, remembered: to try thousands of them takes longer than all else."""
    known = {name: entry.digest for name, entry in film.catalog.items()}
    version = code_version("direct", "data")

    def find(words: tuple[Token, ...], catalog: Catalog) -> tuple[Found, ...]:
        ingredients: Json = ["found", version, known, [asdict(word) for word in words]]
        return remembered(film.kept("memory"), ingredients, tuple[Found, ...], lambda: find_all(words, catalog))

    return find


def _nearness(film: Film, one: Sequence[str], other: Sequence[str]) -> list[list[float]]:
    from cuereel.artwork.meaning import kept_in

    embed = kept_in(cache_root(film.order.cache) / "art")
    first, second = embed(one), embed(other)
    return [[float(value) for value in row] for row in first @ second.T]
