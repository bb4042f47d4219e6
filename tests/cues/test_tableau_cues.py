"""Cues that tell a little story: who is on the stage, how they stand to each other, what happens, what is untold."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.build import storyboard
from cuereel.catalog import scene_files
from cuereel.diagnostics import Severity
from cuereel.film import Order
from cuereel.model import Json
from cuereel.project import builtin
from cuereel.scene.load import load_scene
from tests.cues.directed import cued, directed


def told(things: Json) -> list[str]:
    """Things and steps in short: "3 apple, on table [RED]", "apple goes into basket"."""
    out = []
    for each in things if isinstance(things, list) else []:
        assert isinstance(each, dict)
        words = [str(each.get("count", "")), str(each.get("name", each.get("who", ""))), str(each.get("does", ""))]
        words += [
            str(each.get("how", "")),
            str(each.get("to", "")),
            str(each.get("at", "")),
            str(each.get("colour", "")),
        ]
        words += [f"[{text}]" for text in (each.get("label"), each.get("text")) if text]
        out.append(" ".join(word for word in words if word))
    return out


STORIES: dict[str, tuple[list[str], list[str]]] = {
    "A fish jumps into a bucket and then it comes out as a cat": (
        ["fish", "bucket", "cat"],
        ["fish goes into bucket", "cat comes out of bucket"],
    ),
    'A rocket labelled "Luna" flies from the earth to the moon': (
        ["rocket [Luna]", "earth", "moon"],
        ["rocket comes out of earth", "rocket goes to moon"],
    ),
    "Sun and moon with an arrow between them": (["sun", "moon"], ["sun points to moon"]),
    "Two trees with a house between them, a bird flies from the left tree to the house": (
        ["left tree left", "trees right", "house between trees", "bird"],
        ["bird comes out of left tree", "bird goes to house"],
    ),
    "Four bees circle around a flower and then become a cake": (
        ["4 bees", "flower", "cake"],
        ["bees circles flower", "bees becomes cake"],
    ),
    'An envelope with 2 stars popping up one by one, "ONE", "TWO"': (
        ["envelope", "ONE beside envelope [ONE]", "stars beside envelope [TWO]"],
        ["ONE comes", "stars comes"],
    ),
    "Three candles pop up, the last candle turns blue": (
        ["2 candles", "last candle"],
        ["candles comes", "last candle comes", "last candle turns blue"],
    ),
    "Pagi -> Siang -> Malam, lalu kotak Siang jadi kosong dan dicoret": (
        ["Pagi [Pagi]", "Siang [Siang]", "Malam [Malam]"],
        ["Pagi points to Siang", "Siang points to Malam", "Siang empties", "Siang is crossed out"],
    ),
    "Kucing makan ikan, terus kucingnya membesar": (["kucing", "ikan"], ["ikan goes into kucing", "kucing grows"]),
    'A rat sitting on top of a cake with "mine" text overlayed': (["rat on cake [mine]", "cake"], []),
    "a pizza with a green check, a guitar with a red cross": (
        ["pizza", "guitar"],
        ["pizza is checked", "guitar is crossed out"],
    ),
    "Pizza icon with a red cross, then guitar icon with a green check": (
        ["pizza icon", "guitar icon"],
        ["pizza icon is crossed out", "guitar icon is checked"],
    ),
    'Arrow from "Shop" to "Bank" with FRIDAY on it, and an arrow from "Bank" to "Home"': (
        ["Shop [Shop]", "Bank [Bank]", "Home [Home]"],
        ["Shop points to Bank [FRIDAY]", "Bank points to Home"],
    ),
    "A piggy bank with two coins dropping in one by one, labeled Week 1, Week 2": (
        ["piggy bank", "Week 1 beside piggy bank [Week 1]", "coins beside piggy bank [Week 2]"],
        ["Week 1 goes into piggy bank", "coins goes into piggy bank"],
    ),
    'A balloon with "hot" next to a snowflake with "cold"': (
        ["balloon beside snowflake [hot]", "snowflake [cold]"],
        [],
    ),
    "A balloon next to a clock, the balloon shrinks to 10% and turns blue": (
        ["balloon beside clock", "clock"],
        ["balloon shrinks", "balloon says [10%]", "balloon turns blue"],
    ),
    "3 flags Japan, Chile and Peru pop up": (
        ["japan flag", "chile flag", "peru flag"],
        ["japan flag comes", "chile flag comes", "peru flag comes"],
    ),
    "A wallet and coins, the coins drip from its bottom": (["wallet", "3 coins"], ["coins comes out of wallet"]),
    "A robot throws a banana to a cat": (["robot", "banana beside robot", "cat"], ["banana goes to cat"]),
    'Two dogs with "Bob" and "Rex" text': (["Bob [Bob]", "dogs [Rex]"], []),
    "Two phones side by side, the left one shows a green check and the right one has a red cross": (
        ["left phones left", "phones right"],
        ["left phones is checked", "phones is crossed out"],
    ),
    "Trophy icon with the number going from 0 to 7": (["trophy icon [0]"], ["trophy icon counts [7]"]),
    "A small dog next to a big dog, the big dog shakes": (["dog beside dog 2", "dog 2"], ["dog 2 shakes"]),
    "A tree grows three apples": (["tree", "3 apples on tree"], ["apples comes"]),
    "A llama and a penguin under an umbrella, both crossed out": (
        ["llama below umbrella", "penguin below umbrella", "umbrella"],
        ["llama is crossed out", "penguin is crossed out"],
    ),
    "A lemon, an arrow, then a glass": (["lemon", "glass"], ["lemon points to glass"]),
    "A watch with a price tag of $90, the tag is crossed out and changes to $45": (
        ["watch", "price tag beside watch [$90]"],
        ["price tag is crossed out", "price tag counts [$45]"],
    ),
    "A row of candles, one of them leaves": (
        ["first candle", "second candle", "third candle", "fourth candle"],
        ["third candle leaves"],
    ),
    "A row of doors with room 1, room 2, room 3, a check pops up on each one": (
        ["room 1 [room 1]", "room 2 [room 2]", "room 3 [room 3]"],
        ["room 1 is checked", "room 2 is checked", "room 3 is checked"],
    ),
    "Three candles, a line goes from one candle to the next": (
        ["first candle", "second candle", "third candle"],
        ["first candle connects to second candle", "second candle connects to third candle"],
    ),
    "A phone and a server, lines going back and forth between them": (
        ["phone", "server"],
        ["phone points to server", "server points to phone"],
    ),
    "90 text with a snail icon, then 3 with a rocket icon": (["snail icon [90]", "rocket icon [3]"], []),
    "Anjing ngelempar bola ke kucing": (["anjing", "bola beside anjing", "kucing"], ["bola goes to kucing"]),
    "Pisang, apel, sama jeruk masuk ke dalam ember": (
        ["pisang", "apel", "jeruk", "ember"],
        ["pisang goes into ember", "apel goes into ember", "jeruk goes into ember"],
    ),
    'Sebuah balon terbang ke langit, lalu muncul tulisan "BEBAS"': (["balon"], ["balon rises", "balon says [BEBAS]"]),
}


@pytest.mark.parametrize("cue", STORIES)
def test_a_story_has_its_cast_and_its_steps(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert panel.scene == "tableau"
    load_scene(scene_files([builtin("scenes")])["tableau"]).Params.model_validate(panel.params)
    assert (told(panel.params["things"]), told(panel.params.get("steps"))) == STORIES[cue]
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


@pytest.mark.parametrize(
    ("cue", "untold"),
    [
        ("A cat sniffing at a flower, then the cat turns blue", "sniffing"),
        ("A robot carrying an apple", "carrying"),
        ("A gnorb falls into a bucket and a star comes out of it", "gnorb"),
        ("A magnet pulls a key", "pulls"),
        ("A dog running proudly to a house and then into a bucket", "proudly"),
        ("A firefighter turns a key", "turns"),
        ("A clock yodelling next to a sofa", "yodelling"),
        ("A finger next to a bell, 5 times", "5 times"),
        ("A camel and a whale, the whale swims below the camel", "swims"),
        ("A rocket flies to the moon 3 times", "3 times"),
        ("Hundreds of balloons rise above a house", "Hundreds"),
        ("A gnorb under an umbrella and a cat on a sofa, both crossed out", "gnorb"),
        ("A cat on a sofa and a dog, at the same time the cat grows and the dog shrinks", "same"),
        ("A banana falls into a bucket, heavier than before", "heavier"),
    ],
)
def test_what_no_step_shows_is_told(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    told_of = [d.message for d in directed(cue, tmp_path, cache).diagnostics if d.severity > Severity.INFO]
    assert any(untold in message for message in told_of), told_of


@pytest.mark.parametrize(
    "cue", ["A table with two columns, one turns red", "Code with an arrow to a bug", "The login page opens and closes"]
)
def test_what_belongs_to_another_scene_is_no_story(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "tableau"


def test_the_next_cue_goes_on_with_the_same_cast(tmp_path: Path, cache: Path) -> None:
    cues = "A football goes to a wall>\n<Then it breaks>\n<The wall turns red"
    film = directed(cues, tmp_path, cache)
    panel = cued(film)
    assert told(panel.params["things"]) == ["football", "wall"]
    assert told(panel.params["steps"]) == ["football goes to wall", "football breaks", "wall turns red"]
    assert list(panel.cues) == [0, 1, 2]


@pytest.mark.parametrize(
    ("cue", "tile", "steps"),
    [
        (
            "A gnorb falls into a bucket and a star comes out of it",
            "gnorb",
            ["gnorb goes into bucket", "star comes out"],
        ),
        ("Pisang masuk ke blender, keluar jadi olahan", "olahan", ["pisang goes into", "olahan comes out of blender"]),
        ("A plane flies from Zurbia to the moon", "Zurbia", ["plane comes out of Zurbia", "plane goes to moon"]),
    ],
)
def test_what_has_no_art_and_a_part_in_the_story_is_lettered_and_told(
    cue: str, tile: str, steps: list[str], tmp_path: Path, cache: Path
) -> None:
    film = directed(cue, tmp_path, cache)
    params = cued(film).params
    assert isinstance(params["things"], list)
    tiles = [each for each in params["things"] if isinstance(each, dict) and not each.get("art")]
    assert [each["label"] for each in tiles] == [tile]
    assert all(step.startswith(said) for step, said in zip(told(params["steps"]), steps, strict=True))
    assert f'there is no art for "{tile}", so it is only lettered' in [d.message for d in film.diagnostics]


@pytest.mark.parametrize(
    "cue", ["A cat gets zorpier and zorpier", "Kucing jadi kosong terus balik", "The cat runs 4 min"]
)
def test_no_state_measure_or_manner_is_lettered_as_a_thing(cue: str, tmp_path: Path, cache: Path) -> None:
    assert not any("only lettered" in d.message for d in directed(cue, tmp_path, cache).diagnostics)


@pytest.mark.parametrize(
    "cue",
    [
        "A man at the beach who puts his hand on his ear and hears a foghorn from across the sea",
        "Grafik perbandingan, kiri tanpa helm garisnya tinggi, kanan pakai helm cuma naik dikit",
    ],
)
def test_of_a_cue_that_leaves_only_somebody_or_a_chart_of_nothing_a_placeholder_is_shown(
    cue: str, tmp_path: Path, cache: Path
) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene == "placeholder"


@pytest.mark.parametrize(
    ("cue", "things", "steps"),
    [
        ("A sad boy next to a clock", ["sad face beside clock", "clock"], None),
        ("A man at a laptop, then he smiles", ["man beside laptop", "laptop", "smiling face"], ["man becomes smiling"]),
        ("A kid next to a clock, bored face", ["kid beside clock", "clock"], None),
        (
            "A boy and his sister, she falls over",
            ["boy", "person [sister]"],
            ["person falls"],
        ),
    ],
)
def test_what_somebody_feels_is_on_that_face_and_he_and_she_are_told_apart(
    cue: str, things: list[str], steps: list[str] | None, tmp_path: Path, cache: Path
) -> None:
    params = cued(directed(cue, tmp_path, cache)).params
    assert told(params["things"]) == things
    done = told(params["steps"]) if steps else [params.get("steps")]
    assert all(str(each).startswith(str(said)) for each, said in zip(done, steps or [None], strict=True))


@pytest.mark.parametrize(
    ("cues", "marked"),
    [
        ("<Turtle icon, and then rocket icon>\n<A check pops up>", "rocket"),
        ("<Gambar kucing lalu berubah jadi anjing>\n<Centang muncul>", "anjing"),
    ],
)
def test_a_check_by_itself_is_put_on_what_is_there(cues: str, marked: str, tmp_path: Path, cache: Path) -> None:
    script = tmp_path / "film.txt"
    script.write_text(f"SCRIPT:\n\nThis is what it all comes to in the end.\n{cues}\n", encoding="utf-8")
    panels = storyboard(Order(script, cache=cache)).storyboard.panels
    steps = next(panel for panel in panels if panel.cues).params["steps"]
    assert isinstance(steps, list)
    assert steps[-1]["does"] == "is checked"
    assert marked in str(steps[-1]["who"])
