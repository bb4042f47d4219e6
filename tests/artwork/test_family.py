"""The pictures of a list are of one set where that has them all."""

from __future__ import annotations

from collections.abc import Mapping

from cuereel.artwork import ArtIndex, ArtPick
from cuereel.artwork.called import Labels
from cuereel.artwork.family import one_style


def _find(titles: Mapping[str, str] | None = None, **picks: ArtPick) -> dict[str, str]:
    """What is chosen where all that is offered for a name is called by it, unless `titles` call it otherwise."""
    called = {art: name for name, pick in picks.items() for art in (pick.art, *pick.alternatives)} | dict(titles or {})
    return one_style(list(picks), picks.get, {art: Labels((("en", title),)) for art, title in called.items()})


def _pick(art: str, *others: str, way: str = "name") -> ArtPick:
    return ArtPick(art, 0.9, way, others)  # type: ignore[arg-type]


def test_a_list_takes_the_set_that_has_all_of_it() -> None:
    found = _find(
        wallet=_pick("own:wallet", "emoji:1F45B", "phosphor:wallet"),
        box=_pick("emoji:1F4E6", "phosphor:package"),
        database=_pick("phosphor:database", "own:database"),
    )
    assert found == {"wallet": "own:wallet", "box": "emoji:1F4E6", "database": "own:database"}


def test_our_own_drawings_stand_beside_the_emoji_and_are_not_exchanged_for_poorer_ones() -> None:
    found = _find(
        wallet=_pick("own:wallet", "emoji:1F45B", "phosphor:wallet"),
        umbrella=_pick("emoji:2602", "phosphor:umbrella"),
    )
    assert found == {"wallet": "own:wallet", "umbrella": "emoji:2602"}


def test_beside_what_only_icons_show_our_own_drawing_is_an_icon_too() -> None:
    found = _find(wallet=_pick("own:wallet", "phosphor:wallet"), trend=_pick("phosphor:trend-up"))
    assert found == {"wallet": "phosphor:wallet", "trend": "phosphor:trend-up"}


def test_of_several_sets_the_one_that_most_were_found_in_is_taken() -> None:
    found = _find(
        car=_pick("emoji:1F697", "phosphor:car"),
        bus=_pick("phosphor:bus", "emoji:1F68C"),
        ship=_pick("emoji:1F6A2", "phosphor:boat"),
    )
    assert found == {"car": "emoji:1F697", "bus": "emoji:1F68C", "ship": "emoji:1F6A2"}


def test_where_no_set_has_all_of_it_each_keeps_what_was_found() -> None:
    assert _find(car=_pick("emoji:1F697"), key=_pick("phosphor:key")) == {"car": "emoji:1F697", "key": "phosphor:key"}


def test_files_of_the_user_and_trade_marks_are_never_exchanged() -> None:
    found = _find(
        mine=_pick("own:mine", "phosphor:box", way="user"),
        python=_pick("brand:python", "phosphor:code", way="brand"),
        car=_pick("emoji:1F697", "phosphor:car"),
        key=_pick("phosphor:key"),
    )
    assert found == {
        "mine": "own:mine",
        "python": "brand:python",
        "car": "phosphor:car",
        "key": "phosphor:key",
    }


def test_what_is_only_known_in_part_keeps_its_picture() -> None:
    found = _find(toy=_pick("emoji:1F697", "phosphor:horse", way="part"), key=_pick("phosphor:key", "emoji:1F511"))
    assert found == {"toy": "emoji:1F697", "key": "emoji:1F511"}


def test_names_without_art_are_left_out_and_do_not_count() -> None:
    picks = {"car": _pick("emoji:1F697", "phosphor:car"), "key": _pick("phosphor:key")}
    seen = {art: Labels((("en", "Car"),)) for art in ("emoji:1F697", "phosphor:car", "phosphor:key")}
    assert one_style(["car", "trust", "key"], picks.get, seen) == {"car": "phosphor:car", "key": "phosphor:key"}
    assert one_style([], picks.get, seen) == {}


def test_nothing_is_exchanged_for_what_a_word_also_means() -> None:
    found = _find(
        {"phosphor:plugs": "API", "emoji:1F525": "Fire"},
        api=_pick("phosphor:plugs", "emoji:1F525"),
        car=_pick("emoji:1F697"),
        bus=_pick("emoji:1F68C"),
    )
    assert found["api"] == "phosphor:plugs"


def test_a_list_of_devices_is_of_one_set(index: ArtIndex) -> None:
    found = index.one_style(["Server", "Database", "API"], "id")
    assert {art.partition(":")[0] for art in found.values()} == {"phosphor"}
