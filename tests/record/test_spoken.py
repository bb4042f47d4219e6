"""What is said for what is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from handmade import line, script
from hypothesis import given, settings
from hypothesis import strategies as st

from cuereel.diagnostics import Severity, Source
from cuereel.model import Role
from cuereel.record.line import Line
from cuereel.record.spoken import speak


def said(text: str, language: str = "id") -> str:
    return line(text, language).spoken.rstrip(".")


def english_of(spoken: Line) -> set[str]:
    return {part.text for word in spoken.words for part in word.parts if part.language == "en"}


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("3 ALASAN", "tiga alasan"),
        ("1.500 orang", "seribu lima ratus orang"),
        ("suhu 36,5", "suhu tiga puluh enam koma lima"),
        ("nilai 3.5", "nilai tiga koma lima"),
        ("dari 1-3 tapi cuma 1-2", "dari satu sampai tiga tapi cuma satu sampai dua"),
        ("naik 60%", "naik enam puluh persen"),
        ("harga Rp50.000", "harga lima puluh ribu rupiah"),
        ("harga Rp 50.000", "harga  lima puluh ribu rupiah".replace("  ", " ")),
        ("harga Rp1,5jt", "harga satu koma lima juta rupiah"),
        ("harga Rp5 juta", "harga lima juta rupiah"),
        ("harga Rp5-10 juta", "harga lima sampai sepuluh juta rupiah"),
        ("modal 50rb", "modal lima puluh ribu"),
        ("modal 1rb", "modal seribu"),
        ("yang ke-3", "yang ketiga"),
        ("tahun 2026", "tahun dua ribu dua puluh enam"),
        ("era 90-an", "era sembilan puluhan"),
        ("jam 10:30", "jam sepuluh lewat tiga puluh"),
        ("hal2 kecil", "hal hal kecil"),
        ("hal-hal kecil", "hal hal kecil"),
        ("ganti < ke <= ya", "ganti kurang dari ke kurang dari atau sama dengan ya"),
        ("x<=3 ya", "x kurang dari atau sama dengan tiga ya"),
        ("x && y", "x dan y"),
        ("2 x 4", "dua kali empat"),
        ("gw ga tau yg mana", "gue nggak tau yang mana"),
        ("pesan dll. lagi", "pesan dan lain lain lagi"),
        ("no. 1 ya", "nomor satu ya"),
        ("pakai user_id ya", "pakai user I D ya"),
        ("pakai C# ya", "pakai C sharp ya"),
        ("pakai Node.js ya", "pakai node J S ya"),
        ("buka roadmap.sh ya", "buka roadmap dot S H ya"),
        ("dan/atau itu", "dan atau itu"),
        ("dari 1 menit, lalu", "dari satu menit, lalu"),
    ],
)
def test_indonesian_is_said_as_a_listener_expects(written: str, spoken: str) -> None:
    assert said(written) == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("the 3rd call", "the third call"),
        ("took 1,250 ms", "took one thousand two hundred and fifty milliseconds"),
        ("in 2026 it grew", "in twenty twenty six it grew"),
        ("it has 2000 users", "it has two thousand users"),
        ("the 1990s came", "the nineteen nineties came"),
        ("it costs $3.50 now", "it costs three dollars fifty now"),
        ("a $5 million deal", "a five million dollars deal"),
        ("if x <= 10 && y != 0", "if x less than or equal to ten and y is not equal to zero"),
        ("2x faster", "two times faster"),
        ("call getUserName() now", "call get user name now"),
        ("the API is up", "the A P I is up"),
        ("do it NOW please", "do it now please"),
        ("at 10:05 sharp", "at ten oh five sharp"),
        ("DO IT NOW", "do it now"),
        ("THE API IS DOWN", "the A P I is down"),
    ],
)
def test_english_is_said_as_a_listener_expects(written: str, spoken: str) -> None:
    assert said(written, "en") == spoken


def test_the_number_of_a_chapter_is_an_ordinal_and_a_pause() -> None:
    chapters = speak(script("1. KAMU MULAI", "2. KAMU LANJUT", role=Role.CHAPTER), {}, ())[0]
    assert [chapter.spoken for chapter in chapters] == ["pertama, kamu mulai.", "kedua, kamu lanjut."]
    english = speak(script("3. KEEP GOING", language="en", role=Role.CHAPTER), {}, ())[0]
    assert english[0].spoken == "third, keep going."


def test_english_words_in_indonesian_keep_their_affixes_indonesian() -> None:
    spoken = line("databasenya di-deploy ke server waktu ngecoding")
    assert english_of(spoken) == {"database", "deploy", "server", "coding"}
    assert spoken.words[0].parts[1].text == "nya"
    assert spoken.words[0].parts[1].language == "id"


def test_everyday_indonesian_is_not_taken_for_english() -> None:
    text = "orang yang ngelakuin pengecekan saldo bakal disebutin kalo emang gampang banget dibikinin aplikasi favorit"
    assert english_of(line(text)) == set()


def test_a_word_of_symbols_is_silent_and_leaves_its_pause_to_the_word_before() -> None:
    spoken = line("halo 🚀, dunia — lagi")
    assert [word.parts == () for word in spoken.words] == [False, True, False, True, False]
    assert [word.pause for word in spoken.words] == [",", "", ",", "", "."]


def test_the_authors_lexicon_wins_and_english_marks_words() -> None:
    words = script("AI itu zorp <= blip keren")
    say = {"<=": "panah kiri", "zorp": {"lang": "en"}, "AI": {"say": "a i", "ipa": "ˈai"}}
    spoken = speak(words, say, ["blip"])[0][0]
    assert spoken.spoken == "a i itu zorp panah kiri blip keren."
    assert english_of(spoken) == {"zorp", "blip"}
    assert spoken.words[0].parts[0].ipa == "ˈai"


def test_an_entry_for_a_phrase_is_said_on_its_first_word() -> None:
    spoken = speak(script("ilmu data science itu luas"), {"data science": {"say": "data science", "lang": "en"}}, ())[
        0
    ][0]
    assert [word.spoken for word in spoken.words] == ["ilmu", "data science", "", "itu", "luas"]


def test_mistakes_in_the_lexicon_are_diagnostics() -> None:
    diagnostics = speak(script("halo dunia"), {"halo": {"sey": "hai"}, "besok": "lusa"}, ())[1]
    assert [(d.code, d.severity) for d in diagnostics] == [
        ("bad-say", Severity.ERROR),
        ("unused-say", Severity.WARNING),
    ]


def test_every_word_has_its_place_in_its_line() -> None:
    words = script("Rp 5 juta, 🚀 (ya)!", "3 < 4", "...")
    lines = speak(words, {}, ())[0]
    assert [word.word for spoken in lines for word in spoken.words] == list(range(len(words.words)))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40), st.sampled_from(["id", "en", "fr"]))
def test_nothing_that_is_written_makes_it_fail(text: str, language: str) -> None:
    words = [word for word in text.split() if word.strip()]
    if not words:
        return
    spoken = line(" ".join(words), language)
    assert len(spoken.words) == len(words)
    assert all(part.text.strip() for word in spoken.words for part in word.parts)


def test_the_seeds_narration_sounds_right_where_it_is_hard() -> None:
    path = Path(__file__).parents[3] / "shared" / "seeds" / "000_0b73b0bc85c54240.txt"
    parse = pytest.importorskip("cuereel.parse")
    if not path.exists():
        pytest.skip("the seed is not here")
    parsed, _ = parse.parse(Source(path.name, path.read_text("utf-8")))
    lines = speak(replace(parsed, settings={}), {}, ())[0]
    text = " ".join(spoken.spoken for spoken in lines)
    assert text.startswith("tiga alasan")
    for heard in (
        "pertama, kamu",
        "kedua, logic",
        "chat G P T",
        "by the way",
        "favorit gue",
        "nggak akan",
        "satu menit",
    ):
        assert heard in text
    expected = {
        "front end",
        "back end",
        "body",
        "user",
        "database",
        "skill",
        "A I",
        "chat G P T",
        "subscribe",
        "network",
    }
    assert expected <= set().union(*(english_of(spoken) for spoken in lines))
