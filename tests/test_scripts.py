"""Our own scripts and the scripts that the project grew up with: everything that they ask for is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.build import storyboard
from cuereel.diagnostics import Severity
from cuereel.film import Film, Order
from cuereel.model import Drawn, Panel

ROOT = Path(__file__).parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"
OWN = sorted((ROOT / "scripts").iterdir())


def directed(path: Path, cache: Path) -> Film:
    return storyboard(Order(path, cache=cache))


def directed_text(text: str, folder: Path, cache: Path) -> Film:
    script = folder / "film.txt"
    script.write_text(text, encoding="utf-8")
    return directed(script, cache)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.mark.parametrize("path", OWN, ids=[path.name for path in OWN])
def test_our_own_scripts_check_clean(path: Path, cache: Path) -> None:
    film = directed(path, cache)
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []
    assert film.storyboard is not None
    assert all(panel.drawn is not Drawn.PLACEHOLDER for panel in film.storyboard.panels)


def seed(number: str) -> Path:
    found = sorted(SEEDS.glob(f"{number}_*.txt"))
    if not found:
        pytest.skip("the first real scripts are not here")
    return found[0]


def spoken(film: Film, panel: Panel, moment: str) -> str:
    assert film.script is not None
    word = next(each.word for each in panel.moments if each.name == moment)
    return film.script.words[word].text.strip(",.!?\"'").casefold()


def test_the_first_real_script_is_drawn_as_its_author_wrote_it(cache: Path) -> None:
    film = directed(seed("000"), cache)
    assert film.storyboard is not None and [told.code for told in film.diagnostics] == ["slip"]
    panels = {panel.scene: panel for panel in reversed(film.storyboard.panels)}
    assert sorted(cue for panel in film.storyboard.panels for cue in panel.cues) == list(range(16))
    pictures = [panel for panel in film.storyboard.panels if panel.scene == "picture"]
    assert [spoken(film, panel, "show") for panel in pictures] == ["ferrari", "mesinnya", "kamera"]
    assert spoken(film, pictures[0], "stamp") == "frontend"
    assert pictures[1].params["inside"] == pictures[0].params["image"]
    checks = [step["check"] for step in panels["checkout"].params["steps"] if "check" in step]
    assert len(checks) == 3
    assert spoken(film, panels["checkout"], "press") == "beli"
    assert (spoken(film, panels["icons"], "show-1"), spoken(film, panels["icons"], "show-2")) == ("database", "chatgpt")
    fix = panels["code_fix"].params
    assert (fix["first"], fix["last"], fix["shown_last"], fix["before"], fix["after"]) == (1, 3, 2, "<", "<=")
    assert sum(panel.scene == "emblem" for panel in film.storyboard.panels) == 3
    assert film.storyboard.panels[-1].scene == "end_card"


def test_a_page_without_cues_gets_its_pictures_from_its_own_words(cache: Path) -> None:
    film = directed(seed("004"), cache)
    assert film.storyboard is not None
    scenes = [panel.scene for panel in film.storyboard.panels]
    assert scenes[0] == "title_card"
    assert scenes.count("chapter_card") == 5
    assert {"icons", "checklist"} <= set(scenes)


@pytest.mark.parametrize(
    ("cues", "said", "marks"),
    [
        ("<picture of a pizza, crossed out>", "Throw the pizza away, cross it out.", ["cross"]),
        ("<picture of a pizza><big red X on top of it>", "No pizza for you.", ["cross"]),
        ("<a pizza with a green check mark>", "The pizza is fine.", ["check"]),
        ("<gambar gitar dicoret silang merah>", "Gitar itu jangan dibawa.", ["cross"]),
        ("<gambar gitar><tanda centang hijau muncul di atasnya>", "Gitar itu boleh dibawa.", ["check"]),
        ("<picture of a pizza with a red cross><with a green check>", "Bad pizza, good pizza.", ["cross", "check"]),
    ],
)
def test_a_verdict_is_painted_over_the_picture_that_it_is_of(
    cues: str, said: str, marks: list[str], cache: Path, tmp_path: Path
) -> None:
    film = directed_text(f"{cues}\n{said}\n", tmp_path, cache)
    assert film.storyboard is not None
    panel = next(panel for panel in film.storyboard.panels if panel.scene == "picture")
    assert (panel.params["marks"], panel.unmet, panel.partly) == (marks, (), ())
    assert [moment.name for moment in panel.moments if moment.name.startswith("mark")]


@pytest.mark.parametrize(
    ("cue", "said", "marks", "told"),
    [
        ("Guitar, 3 strings crossed out one by one", "This guitar lost three strings.", [], ""),
        ("Guitar leaning on a wall, crossed out", "No guitar tonight.", ["cross"], "leaning, wall"),
        ('Banana "hey you" with a green check', "Write hey you to them.", ["check"], ""),
    ],
)  # fmt: skip
def test_a_verdict_on_another_thing_is_told(
    cue: str, said: str, marks: list[str] | None, told: str, cache: Path, tmp_path: Path
) -> None:
    film = directed_text(f"<{cue}>\n{said}\n", tmp_path, cache)
    assert film.storyboard is not None
    panel = next(panel for panel in film.storyboard.panels if panel.cues)
    does = {"is crossed out": "cross", "is checked": "check"}
    steps = [step for step in panel.params.get("steps", []) if step["who"] == panel.params["things"][0]["name"]]
    painted = panel.params.get("marks", [does[step["does"]] for step in steps])
    assert painted == (marks or [])
    messages = [d.message for d in film.diagnostics if d.code == "partly-read"]
    assert bool(messages) == bool(told) and told in " ".join(messages)
    assert all(d.code != "nothing-to-modify" for d in film.diagnostics)


@pytest.mark.parametrize(
    ("cue", "scene", "shown"),
    [
        ("angry face emoji", "picture", {"image": "angry face"}),
        ("Each one climbs the ladder", "placeholder", {}),
        ("garis merah di bawahnya", "placeholder", {}),
        ("Kartu absen 12 kotak, kotaknya diisi, terakhir diberi bintang", "placeholder", {}),
        ("Subscribe button gets clicked and becomes SUBSCRIBED", "end_card", {"actions": ["subscribe"]}),
        ("Picture of a guitar EQ with three knobs", "placeholder", {}),
        ("shark fin", "placeholder", {}),
        ("A cup of coffee with steam coming out", "picture", {"image": "cup of coffee with steam"}),
        ('replace with "2 + 2 = 4"', "text_card", {"text": "2 + 2 = 4"}),
        ("tangan pencet tombol bayar di hp", "checkout", {"steps": [{"press": "bayar"}]}),
        ("A thumb taps the pay button on the phone", "checkout", {"steps": [{"press": "pay"}]}),
        ("text: COME AND SEE THE SHOW", "text_card", {"text": "COME AND SEE THE SHOW"}),
        ("the blue one gets a star", "placeholder", {}),
        ("Icons one by one: a house, a guitar and a car", "tableau", {"row": True}),
        ('Teks gede: "PELAN SAJA"', "text_card", {"text": "PELAN SAJA"}),
        ('Write "1 + 1 = 3", cross it out', "text_card", {"text": "1 + 1 = 3", "struck": ["out"]}),
        ('"NO HURRY" gets crossed out in red', "text_card", {"text": "NO HURRY", "struck": ["out"]}),
    ],
)
def test_a_cue_asks_for_what_it_says_and_for_nothing_else(
    cue: str, scene: str, shown: dict[str, object], cache: Path, tmp_path: Path
) -> None:
    film = directed_text(f"<{cue}>\nWe say a few words and then we go on.\n", tmp_path, cache)
    assert film.storyboard is not None
    panel = next(panel for panel in film.storyboard.panels if panel.cues)
    assert (panel.scene, panel.partly) == (scene, ())
    assert shown.items() <= panel.params.items()


def test_what_several_things_do_together_is_told_of_all_of_them(cache: Path, tmp_path: Path) -> None:
    film = directed_text(
        "<a guitar, a car and a house fall into the sea one after another>\nOh no, look at that now.\n", tmp_path, cache
    )
    assert film.storyboard is not None
    panel = next(panel for panel in film.storyboard.panels if panel.cues)
    assert panel.params["items"] == ["guitar", "car", "house"]
    assert [d.message.rpartition(": ")[2] for d in film.diagnostics if d.code == "partly-read"] == ["fall, sea"]


def test_smoke_that_no_art_shows_does_not_rise(cache: Path, tmp_path: Path) -> None:
    film = directed_text("<A red car with smoke coming out of it>\nThe car is old.\n", tmp_path, cache)
    told = [d.message.rpartition(": ")[2] for d in film.diagnostics if d.code == "partly-read"]
    assert told == ["smoke coming out"]


def test_what_goes_with_a_list_is_no_entry_of_it(cache: Path, tmp_path: Path) -> None:
    cue = "Three stops: house, guitar, car, with an arrow to the last"
    film = directed_text(f"<{cue}>\nFrom the house to the guitar and to the car.\n", tmp_path, cache)
    assert film.storyboard is not None
    assert film.storyboard.panels[0].params["items"] == ["house", "guitar", "car"]
    told = [d.message.rpartition(": ")[2] for d in film.diagnostics if d.code == "partly-read"]
    assert told == ["Three stops, arrow, last"]


def panels_of(text: str, folder: Path, cache: Path) -> tuple[Panel, ...]:
    film = directed_text(text, folder, cache)
    assert film.storyboard is not None
    return film.storyboard.panels


def test_what_is_told_of_a_thing_is_no_part_of_its_label(cache: Path, tmp_path: Path) -> None:
    said = "A guitar, a pizza, a king and his castle.\n"
    icons, *_ = panels_of(f'<Guitar icon turns into a pizza with a sticker "$9">\n{said}', tmp_path, cache)
    assert (icons.params["items"], icons.partly) == (["Guitar", "pizza"], (0,))
    cards, *_ = panels_of(f"<Two cards: King with a sword, Castle>\n{said}", tmp_path, cache)
    assert cards.params["items"] == [{"text": "King", "icon": "King with a sword"}, "Castle"]


@pytest.mark.parametrize(
    "cues",
    [
        "<three boxes labelled FOOD 60%, RENT 30% and FUN 10%>",
        '<tiga amplop bertuliskan "FOOD 60%", "RENT 30%", "FUN 10%">',
    ],
)
def test_labels_stand_on_the_things_that_were_named_for_them(cues: str, cache: Path, tmp_path: Path) -> None:
    row, *_ = panels_of(f"{cues}\nFood first, then the rent, and then the fun that we all want.\n", tmp_path, cache)
    assert (row.scene, row.params["row"]) == ("tableau", True)
    assert [thing["label"] for thing in row.params["things"]] == ["FOOD 60%", "RENT 30%", "FUN 10%"]
    assert {thing["art"] for thing in row.params["things"]} <= {"box", "amplop"}


def test_labels_of_a_row_are_its_names(cache: Path, tmp_path: Path) -> None:
    cues = "<Three boxes in a row><labeled FOOD 60%, RENT 30%, FUN 10%>"
    row, *_ = panels_of(f"{cues}\nFood first, then the rent, and then the fun that we all want.\n", tmp_path, cache)
    assert (row.scene, row.params["row"], len(row.params["things"])) == ("tableau", True, 3)
    named = [(step["does"], step["text"]) for step in row.params["steps"]]
    assert named == [("is named", label) for label in ("FOOD 60%", "RENT 30%", "FUN 10%")]


def test_a_placeholder_at_the_end_leaves_the_farewell_its_words(cache: Path, tmp_path: Path) -> None:
    text = "Bread is easy.\n\n<the smell of my old school>\nThat was all of it, follow us for more!\n"
    *_, slate, end = panels_of(text, tmp_path, cache)
    assert (slate.drawn, end.scene, end.first) == (Drawn.PLACEHOLDER, "end_card", slate.last)


CHAPTERS = "1. MIX IT\nTake flour.\n2. LET IT REST\nAn hour will do.\n3. BAKE IT\nUntil it is brown.\n"


def test_a_list_of_all_points_is_one_of_the_chapters(cache: Path, tmp_path: Path) -> None:
    for cue in ("End with a checklist of the 3 steps", "Recap: checklist with all three steps"):
        (last,) = (each for each in panels_of(f"{CHAPTERS}<{cue}>\nNow.\n", tmp_path, cache) if each.cues)
        assert (last.scene, last.partly, last.unmet) == ("checklist", (), ())
        assert last.params["items"] == ["MIX IT", "LET IT REST", "BAKE IT"]
    more = panels_of(f"{CHAPTERS}<End with a checklist of the 4 steps>\nNow.\n", tmp_path, cache)
    (other,) = (each for each in more if each.cues)
    assert other.drawn is Drawn.PLACEHOLDER


def test_a_sentence_of_nothing_but_names_is_a_list(cache: Path, tmp_path: Path) -> None:
    *_, last = panels_of("We bake.\n\n<checklist>\nFlour, warm water, salt.\n", tmp_path, cache)
    assert last.params["items"] == ["Flour", "warm water", "salt"]


def test_an_entry_that_is_named_after_its_panel_comes_while_that_can_be_seen(cache: Path, tmp_path: Path) -> None:
    text = (
        "We bake, and so on.\n<Three cards: Flour, Water, Salt>\nThere is flour, plenty of it, and then there is "
        "water for it <picture of a guitar> and the guitar, and salt.\n"
    )
    cards = next(panel for panel in panels_of(text, tmp_path, cache) if panel.scene == "cards")
    assert cards.moments[-1].word < cards.last - 1


def test_a_broken_file_for_a_scene_type_that_all_need_is_told_and_stops_the_film(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "kinetic_text.py").write_text("def broken(:\n", encoding="utf-8")
    film = directed_text("We say a few words.\n", tmp_path, cache)
    assert film.stopped and film.storyboard is None
    assert [d.code for d in film.diagnostics if d.severity is Severity.ERROR] == ["scene-broken"]
