"""Cues for several alike in a row, and the cues after them, which tell those of the row what happens next."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.build import Order, storyboard
from cuereel.direct.home import homes
from cuereel.film import Film
from cuereel.model import Panel

SAID = ("They stood there for all to see.", "Then something went on with them.", "In the end it came to this.")


def told(cues: list[str], folder: Path, cache: Path) -> Film:
    """The film of a script in which each cue stands after a sentence of its own."""
    script = folder / "film.txt"
    lines = [line for said, cue in zip(SAID, cues, strict=False) for line in (said, f"<{cue}>")]
    script.write_text("SCRIPT:\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return storyboard(Order(script, cache=cache))


def panels(film: Film) -> list[Panel]:
    assert film.storyboard is not None
    return [panel for panel in film.storyboard.panels if panel.cues]


def steps(panel: Panel) -> list[str]:
    """The steps of a panel, each in a line."""
    listed = panel.params.get("steps", [])
    assert isinstance(listed, list)
    keys = ("who", "does", "to", "text", "colour", "place")
    return [" ".join(str(step[key]) for key in keys if key in step) for step in listed if isinstance(step, dict)]


def whole(film: Film) -> bool:
    return not any(each.code in ("partly-read", "unknown-cue", "partly-drawn") for each in film.diagnostics)


ROWS = {
    "A row of five phone icons": ["first phone", "second phone", "third phone", "fourth phone", "fifth phone"],
    "Tiga pohon berjajar": ["pohon pertama", "pohon kedua", "pohon ketiga"],
    "Three kites side by side": ["first kite", "second kite", "third kite"],
    "Deretan empat balon": ["balon pertama", "balon kedua", "balon ketiga", "balon keempat"],
}


@pytest.mark.parametrize("cue", ROWS)
def test_so_many_alike_in_a_row_are_each_themselves(cue: str, tmp_path: Path, cache: Path) -> None:
    film = told([cue], tmp_path, cache)
    (panel,) = panels(film)
    things = panel.params["things"]
    assert panel.scene == "tableau" and panel.params["row"] is True and isinstance(things, list)
    assert [each["name"] for each in things if isinstance(each, dict)] == ROWS[cue]
    assert whole(film)


NEXT = {
    ("Three kites in a row", "A check pops up under each one"): [
        "first kite is checked below",
        "second kite is checked below",
        "third kite is checked below",
    ],
    ("Four kites in a row", "Three of them turn red", "The last one turns green"): [
        "first kite turns red",
        "second kite turns red",
        "third kite turns red",
        "fourth kite turns green",
    ],
    ("Tiga balon berjajar", "Satu per satu hilang, sisa satu"): ["balon pertama vanishes", "balon kedua vanishes"],
    ("Three kites in a row", "All of them but the second one turn grey", "The rest disappear"): [
        "first kite turns grey",
        "third kite turns grey",
        "first kite vanishes",
        "third kite vanishes",
    ],
    ("A row of three kites", "Then it changes to a row of drums"): [
        "first kite becomes first drum",
        "second kite becomes second drum",
        "third kite becomes third drum",
    ],
    ("Tiga balon berjajar", "Masing-masing dikasih nama: Ani, Budi, Cici"): [
        "balon pertama is named Ani",
        "balon kedua is named Budi",
        "balon ketiga is named Cici",
    ],
    ("Three kites in a row", "Lines from all of them to one wallet in the middle", "One line turns red"): [
        "wallet comes",
        "first kite connects to wallet",
        "second kite connects to wallet",
        "third kite connects to wallet",
        "second kite connects to wallet red",
    ],
    ("Tiga kotak nyambung pake garis", "Garis terakhir putus"): [
        "kotak pertama connects to kotak kedua",
        "kotak kedua connects to kotak ketiga",
        "kotak kedua is cut from kotak ketiga",
    ],
    ("Five boxes in a row", "The third box gets a cross and falls down"): [
        "third box is crossed out",
        "third box falls",
    ],
    ("A row of three boats, with a blue line between each of them", "The lines turn green one after the other"): [
        "first boat connects to second boat blue",
        "second boat connects to third boat blue",
        "first boat connects to second boat green",
        "second boat connects to third boat green",
    ],
    (
        "Ikon gitar, lalu ikon payung, garis di antara keduanya putus",
        "Garisnya nyambung lagi, lalu bola pindah ke payung",
    ): [
        "payung comes",
        "gitar connects to payung",
        "gitar is cut from payung",
        "gitar connects to payung",
        "bola comes",
        "bola goes to payung",
    ],
    ("A row of icons, guitar, umbrella and key", "Bicycle icon, then a star pops up on each icon in order"): [
        "umbrella comes",
        "key comes",
        "Bicycle comes",
        "star 1 comes",
        "star 2 comes",
        "star 3 comes",
        "star 4 comes",
    ],
    ("One lamp in the middle with lines going to three keys around it", "The last key turns red"): [
        "lamp connects to first key",
        "lamp connects to second key",
        "lamp connects to third key",
        "third key turns red",
    ],
    ("Three kites in a row", "A check pops up on each, in order", "Semua hilang satu persatu"): [
        "first kite is checked",
        "second kite is checked",
        "third kite is checked",
        "first kite vanishes",
        "second kite vanishes",
        "third kite vanishes",
    ],
}


@pytest.mark.parametrize("cues", NEXT)
def test_the_cues_after_a_row_act_on_those_of_it(cues: tuple[str, ...], tmp_path: Path, cache: Path) -> None:
    film = told(list(cues), tmp_path, cache)
    (panel,) = panels(film)
    assert steps(panel) == NEXT[cues]
    assert list(panel.cues) == list(range(len(cues)))
    assert whole(film)


ALONE = {
    "Guitar icon and then an umbrella, a check pops up on each": [
        "umbrella comes",
        "Guitar is checked",
        "umbrella is checked",
    ],
    "Ikon gitar, lalu ikon payung, centang di tiap ikon": [
        "payung comes",
        "gitar is checked",
        "payung is checked",
    ],
    "Ikon gitar, payung dan kunci berjajar, ada garis dari gitar ke dua-duanya": [
        "payung comes",
        "kunci comes",
        "gitar connects to payung",
        "gitar connects to kunci",
    ],
    "A row of icons, guitar, umbrella, key, with an arrow moving from one to the next": [
        "umbrella comes",
        "key comes",
        "guitar points to umbrella",
        "umbrella points to key",
    ],
}


@pytest.mark.parametrize("cue", ALONE)
def test_icons_that_a_cue_lists_are_acted_upon_in_the_same_cue(cue: str, tmp_path: Path, cache: Path) -> None:
    film = told([cue], tmp_path, cache)
    (panel,) = panels(film)
    assert panel.scene == "tableau" and steps(panel) == ALONE[cue]
    assert whole(film)


def test_what_has_no_art_is_a_tile_of_the_row_and_told(tmp_path: Path, cache: Path) -> None:
    film = told(["A row of icons, zorble, guitar, key, with an arrow moving from one to the next"], tmp_path, cache)
    (panel,) = panels(film)
    assert steps(panel)[-2:] == ["zorble points to guitar", "guitar points to key"]
    assert [each.message for each in film.diagnostics if each.code == "no-art"] == [
        'there is no art for "zorble", so it is only lettered'
    ]


def test_those_around_one_stand_in_a_ring(tmp_path: Path, cache: Path) -> None:
    film = told(["Satu lampu di tengah, garis ke kunci-kunci di sekelilingnya"], tmp_path, cache)
    (panel,) = panels(film)
    things = panel.params["things"]
    assert isinstance(things, list) and whole(film)
    ring = [each for each in things if isinstance(each, dict) and each.get("how") == "around"]
    assert len(ring) == len(things) - 1 == 6 and all(each["to"] == "lampu" for each in ring)


def test_each_step_falls_into_the_sentence_of_its_own_cue(tmp_path: Path, cache: Path) -> None:
    film = told(["Three kites in a row", "The first one turns red", "The last one turns green"], tmp_path, cache)
    (panel,) = panels(film)
    assert film.script is not None
    own = homes(film.script)
    at = {moment.name: moment.word for moment in panel.moments}
    for step, cue in (("step-1", 1), ("step-2", 2)):
        first, last = own[film.script.cues[cue].run]
        assert first <= at[step] < last
    assert panel.first == 0


@pytest.mark.parametrize(
    "cues",
    [
        ("Three kites in a row", "The red ones disappear"),
        ("Three kites in a row", "The fifth one turns red"),
        ("Three kites in a row", "Each one gets a name: Ann, Ben"),
        ("Three kites in a row", "One line turns red"),
        ("A dog", "The others turn red"),
        ("Three kites in a row", "Garisnya nyambung lagi"),
        ("A guitar icon, then an umbrella icon, the line between them dances",),
        ("A row of icons, guitar, key and lamp", "Then a zorble pops up on each icon"),
        ("One lamp in the middle with lines going to zorbles around it",),
    ],
)
def test_what_no_one_of_the_row_can_do_is_told(cues: tuple[str, ...], tmp_path: Path, cache: Path) -> None:
    film = told(list(cues), tmp_path, cache)
    assert not whole(film) or any(each.code == "nothing-to-modify" for each in film.diagnostics)


def test_one_after_the_other_is_kept(tmp_path: Path, cache: Path) -> None:
    film = told(["Three kites in a row", "They disappear one by one"], tmp_path, cache)
    (panel,) = panels(film)
    words = [moment.word for moment in panel.moments if moment.name.startswith("step-")]
    assert len(set(words)) == 3 and words == sorted(words) and whole(film)
