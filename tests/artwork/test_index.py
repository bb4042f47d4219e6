"""Names as creators write them find the art that they mean, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.artwork import ArtIndex, open_index
from tests.artwork.phrases import HELD_OUT, TUNED, Phrase

THINGS = [
    ("a red lighthouse", "en", {"phosphor:lighthouse"}),
    ("checking the wallet", "en", {"own:wallet", "emoji:1F45B"}),
    ("login page", "en", {"phosphor:sign-in"}),
    ("cloud server", "en", {"phosphor:cloud"}),
    ("elephants", "en", {"emoji:1F418"}),
    ("stethoscope", "en", {"emoji:1FA7A"}),
    ("frying an egg", "en", {"emoji:1F373", "emoji:1F95A", "phosphor:egg-crack", "phosphor:egg"}),
    ("machine learning icon", "en", {"phosphor:brain"}),
    ("grocery receipt", "en", {"emoji:1F9FE"}),
    ("gambar gajah", "id", {"emoji:1F418"}),
    ("dompetnya", "id", {"own:wallet", "emoji:1F45B"}),
    ("paket kiriman", "id", {"own:package", "emoji:1F4E6"}),
    ("memeriksa sidik jari", "id", {"phosphor:fingerprint"}),
    ("grafik penjualan", "id", {"emoji:1F4CA"}),
    ("kereta api", "id", {"emoji:1F686"}),
    ("api", "id", {"emoji:1F525"}),
    ("API", "id", {"phosphor:plugs"}),
    ("banjir di desa", "id", {"own:flood"}),
    ("laptop on a desk", "en", {"emoji:1F4BB"}),
    ("kata sandi", "id", {"phosphor:password"}),
    ("pesawat terbang", "id", {"emoji:2708"}),
    ("paper clip", "en", {"emoji:1F4CE"}),
    ("gelas kopi susu", "id", {"emoji:2615"}),
    ("bola dunia", "id", {"emoji:1F30D"}),
    ("rambu lalu lintas", "id", {"phosphor:traffic-sign"}),
    ("desk lamp", "en", {"phosphor:lamp"}),
]


@pytest.mark.parametrize(("name", "language", "wanted"), THINGS)
def test_a_name_finds_what_it_means(index: ArtIndex, name: str, language: str, wanted: set[str] | None) -> None:
    pick = index.find(name, language)
    assert (pick is None) if wanted is None else (pick is not None and pick.art in wanted), pick


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("quantum entanglement", "en"),
        ("existential dread", "en"),
        ("event horizon", "en"),
        ("race condition", "en"),
        ("the feeling of missing out", "en"),
        ("C#", "en"),
        ("delete customers;", "en"),
        ("print()", "en"),
        ("fotosintesis", "id"),
        ("kegelisahan hati nurani", "id"),
        ("layangan putus", "id"),
        ("kotak musik", "id"),
        ("", "en"),
        ("???", "en"),
    ],
)
def test_what_nothing_fits_is_not_passed_off_as_something(index: ArtIndex, name: str, language: str) -> None:
    assert index.find(name, language) is None


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("ChatGPT", "brand:openai"),
        ("Node.js", "brand:nodedotjs"),
        ("Python", "brand:python"),
        ("python logo", "brand:python"),
        ("C++", "brand:cplusplus"),
        ("Golang", "brand:go"),
        ("roadmap.sh", "brand:roadmapdotsh"),
        ("logo Java", "brand:java"),
    ],
)
def test_marks_are_found_by_their_names(index: ArtIndex, name: str, mark: str) -> None:
    pick = index.find(name, "id")
    assert pick is not None and pick.art == mark


def test_a_thing_that_shares_its_name_with_a_company_is_the_thing(index: ArtIndex) -> None:
    for name in ("rocket", "apple", "box", "bear", "target"):
        pick = index.find(name, "en")
        assert pick is not None and not pick.art.startswith("brand:"), (name, pick)


def test_a_logo_of_such_a_name_is_the_mark(index: ArtIndex) -> None:
    pick = index.find("apple", "en", style="brand")
    assert pick is not None and pick.art == "brand:apple"


def test_a_plural_with_a_capital_that_is_a_mark_is_that(index: ArtIndex) -> None:
    picks = [index.find(name) for name in ("Windows", "windows", "Threads")]
    assert [pick.art.partition(":")[0] for pick in picks if pick] == ["brand", "emoji", "brand"]


def test_the_projects_own_drawings_go_before_marks_and_emoji(index: ArtIndex) -> None:
    for name in ("ferrari", "a ferrari", "Ferrari", "sports car", "mobil sport"):
        pick = index.find(name, "id")
        assert pick is not None and pick.art == "own:sports-car", name


def test_a_users_file_goes_before_everything(tmp_path: Path) -> None:
    (tmp_path / "my-shop.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>')
    (tmp_path / "python.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>')
    (tmp_path / "index.yaml").write_text("my-shop: {id: [warung kita], credit: 'by Sari, CC-BY-4.0'}\n")
    (tmp_path / "none").mkdir()
    index = open_index([tmp_path, tmp_path / "none"])
    found = [index.find(name, "id") for name in ("my-shop.svg", "My shop", "foto warung kita", "Python")]
    assert [pick.art for pick in found if pick] == ["own:my-shop", "own:my-shop", "own:my-shop", "own:python"]
    assert index.load("own:python").svg.endswith('"0 0 8 8"/>')
    assert index.credit("own:my-shop") == "by Sari, CC-BY-4.0"


def test_art_to_be_avoided_gives_way_to_the_next(index: ArtIndex) -> None:
    first = index.find("database", "en")
    assert first is not None
    second = index.find("database", "en", avoid={first.art})
    assert second is None or second.art != first.art
    assert first.art not in first.alternatives


def test_finding_is_the_same_each_time(index: ArtIndex) -> None:
    assert index.find("guitar solo", "en") == index.find("guitar solo", "en")


def test_an_unknown_id_is_a_key_error(index: ArtIndex) -> None:
    for art in ("own:nothing", "phosphor:no-such-icon", "emoji:1", "nowhere:1"):
        with pytest.raises(KeyError):
            index.load(art)


def test_the_digest_follows_the_content(index: ArtIndex, tmp_path: Path) -> None:
    (tmp_path / "thing.svg").write_text("<svg/>")
    one = open_index([tmp_path, tmp_path / "none"])
    before = one.digest("own:thing")
    (tmp_path / "thing.svg").write_text("<svg><g/></svg>")
    two = open_index([tmp_path, tmp_path / "none"])
    assert before != two.digest("own:thing")
    assert index.digest("emoji:1F697") == index.digest("emoji:1F697")


@pytest.mark.parametrize(("phrases", "least"), [(TUNED, 45), (HELD_OUT, 40)], ids=["tuned", "held out"])
def test_an_unrelated_picture_is_never_passed_off(index: ArtIndex, phrases: tuple[Phrase, ...], least: int) -> None:
    picks = {phrase: index.find(phrase.name, phrase.language) for phrase in phrases}
    assert {phrase.name: pick.art for phrase, pick in picks.items() if pick and pick.art not in phrase.right} == {}
    assert sum((pick is not None) == bool(phrase.right) for phrase, pick in picks.items()) >= least


@pytest.mark.parametrize("name", ["Tim", "photo of Tim Cook", "Tim Berners-Lee", "Ada Lovelace with a computer"])
def test_a_persons_name_is_not_translated(index: ArtIndex, name: str) -> None:
    assert index.find(name, "en") is None


def test_a_word_is_a_mark_only_where_it_is_written_or_asked_for_as_one(index: ArtIndex) -> None:
    for name in ("oxygen", "Oxygen", "swift", "notion", "gnome"):
        pick = index.find(name, "en")
        assert pick is None or not pick.art.startswith("brand:"), (name, pick)
    for name in ("oxygen logo", "Swift", "Notion", "figma", "logo gnome"):
        pick = index.find(name, "en")
        assert pick is not None and pick.art.startswith("brand:"), (name, pick)


def test_fields_of_work_have_pictures_of_their_own(index: ArtIndex) -> None:
    fields = "Algorithm Compiler Fintech Cloud DevOps Embedded QA Civil Backend Security Data".split()
    picks = [index.find(f"{field} Engineer", "en") for field in fields]
    assert all(picks) and len({pick.art for pick in picks if pick}) == len(fields), picks
    assert index.find("Quantum Engineer", "en") is None


def test_callers_can_tell_a_known_name_from_what_it_seems_to_be_about(index: ArtIndex) -> None:
    known, about = index.find("database icon", "en"), index.find("a red database on a desk", "en")
    assert known is not None and known.sure and known.way == "own"
    assert about is not None and not about.sure and about.way == "part"
