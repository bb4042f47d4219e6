"""Cues for speech bubbles: what is in quotation marks is lettered as it is written, and nothing else of the cue is."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuereel.diagnostics import Severity
from tests.cues.directed import cued, directed

READ = {
    'Chat bubble "Jadi beli?"': ["Jadi beli?"],
    'Speech bubble with text "HELLO"': ["HELLO"],
    "Speech bubble: HELLO": ["HELLO"],
    'a speech bubble that says "I am done here"': ["I am done here"],
    'A chat bubble pops up on screen: "Really?"': ["Really?"],
    'Chat bubbles: "Why are you selling?" then "uhh, no reason"': ["Why are you selling?", "uhh, no reason"],
    'text message: "I\'m late"': ["I'm late"],
    'a WhatsApp chat: "Where are you?", "On my way"': ["Where are you?", "On my way"],
    'WhatsApp message "Where is it?" and a reply "Gone"': ["Where is it?", "Gone"],
    'conversation: "One?" "Two." "Three?" "Four."': ["One?", "Two.", "Three?", "Four."],
    'Chat bubble from the left: "Hi", from the right: "Hello"': ["Hi", "Hello"],
    'three chat bubbles one by one: "A b", "C d", "E f"': ["A b", "C d", "E f"],
    'reply: "Never!"': ["Never!"],
    'balon kata "Halo semua"': ["Halo semua"],
    'gelembung chat bertuliskan "Sudah makan?"': ["Sudah makan?"],
    'bubble chat "Halo" lalu "Apa kabar?"': ["Halo", "Apa kabar?"],
    'chat: "Jadi beli?" lalu dibalas "Tidak jadi"': ["Jadi beli?", "Tidak jadi"],
    'Pesan WhatsApp: "Kapan bayar?"': ["Kapan bayar?"],
    'percakapan: "Halo", "Hai", dan "Dadah"': ["Halo", "Hai", "Dadah"],
}


@pytest.mark.parametrize("cue", READ)
def test_what_is_quoted_is_what_is_said(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("chat", {"messages": READ[cue]})
    assert [d.message for d in film.diagnostics if d.severity > Severity.INFO] == []


SAID = {
    'Chat window, the user types "Is it far?" and the bot replies "No"': [
        {"text": "Is it far?", "by": "user", "typed": True},
        {"text": "No", "by": "bot"},
    ],
    'Telegram chat: landlord asks "when?", I answer "soon"': [
        {"text": "when?", "by": "landlord"},
        {"text": "soon", "by": "I"},
    ],
    'chat bubble "Eat well" from grandma': [{"text": "Eat well", "by": "grandma"}],
    'a chat notification from Alex: "call me"': [{"text": "call me", "by": "Alex"}],
    'notifikasi WA dari Rina: "jadi?"': [{"text": "jadi?", "by": "Rina"}],
    'pembeli tanya "ada?" lalu penjual jawab "habis"': [
        {"text": "ada?", "by": "pembeli"},
        {"text": "habis", "by": "penjual"},
    ],
    'orang bertanya "buka?" terus dijawab "tutup"': [{"text": "buka?", "by": "orang"}, "tutup"],
    'group chat, Ani: "ikut?", Beni: "gas", saya: "skip"': [
        {"text": "ikut?", "by": "Ani"},
        {"text": "gas", "by": "Beni"},
        {"text": "skip", "by": "saya"},
    ],
    'chat: "Beres?"><then Rina replies with a heart': ["Beres?", {"icon": "red heart", "by": "Rina"}],
    'chat: "Beres?"><dibalas jempol': ["Beres?", {"icon": "thumbs up"}],
    'user mengetik "1+1?" dan bot menjawab "2"': [
        {"text": "1+1?", "by": "user", "typed": True},
        {"text": "2", "by": "bot"},
    ],
    'he types "hi" into ChatGPT and it answers "hello"': [
        {"text": "hi", "by": "he", "typed": True},
        {"text": "hello", "by": "ChatGPT"},
    ],
    'Chat: A: "Hi" B: "Hello"': [{"text": "Hi", "by": "A"}, {"text": "Hello", "by": "B"}],
    'chat: "Hi"><then the bot answers "Hello"': ["Hi", {"text": "Hello", "by": "bot"}],
}


@pytest.mark.parametrize("cue", SAID)
def test_who_says_it_is_told_with_what_is_said(cue: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    panel = cued(film)
    assert (panel.scene, panel.params) == ("chat", {"messages": SAID[cue]})
    assert [d.message for d in film.diagnostics if d.code in ("partly-read", "partly-drawn")] == []


@pytest.mark.parametrize(
    "cue", ['a robot asks "Why?"', 'a man says "Hello"', 'a cat in a car says "meow"', 'sign: "OPEN"']
)
def test_what_somebody_says_by_themselves_is_no_talk(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "chat"


@pytest.mark.parametrize(
    ("cue", "untold"),
    [
        ('a man with a speech bubble "X"', "man"),
        ('green chat bubble "ok"', "green"),
        ('Orang dengan balon kata "Wah mahal"', "Orang"),
        ('In a chat the user types "Hello" with a dragon behind', "dragon"),
        ('WA: bos tanya "mana?", aku jawab "otw" sambil naik motor', "motor"),
        ('phone showing a text message "Hello mom"', "phone"),
    ],
)
def test_what_is_not_the_bubble_is_told(cue: str, untold: str, tmp_path: Path, cache: Path) -> None:
    film = directed(cue, tmp_path, cache)
    assert cued(film).scene == "chat"
    assert any(untold in d.message.rpartition(":")[2] for d in film.diagnostics if d.code == "partly-read")


@pytest.mark.parametrize(
    "cue",
    [
        "a speech bubble",
        "chat bubble icon",
        "chat GPT",
        "gelembung chat",
        'a balloon that says "Happy birthday"',
        'balon bertuliskan "Selamat"',
        'line chart "Sales"',
        'dialog box "Delete it?"',
        'answer: "42"',
    ],
)
def test_a_bubble_without_a_text_and_a_text_on_another_thing_are_no_talk(cue: str, tmp_path: Path, cache: Path) -> None:
    assert cued(directed(cue, tmp_path, cache)).scene != "chat"


def test_messages_come_on_their_words_and_captions_leave_those_out(tmp_path: Path, cache: Path) -> None:
    said = "He asked him: why are you selling? And he only said: uhh, no reason, and went home for the day."
    film = directed('Chat bubbles: "Why are you selling?" then "uhh, no reason"', tmp_path, cache, said)
    assert film.script is not None
    panel = cued(film)
    words = [film.script.words[moment.word].text for moment in panel.moments]
    assert words == ["why", "uhh,"]
    shown = [" ".join(word.text for word in film.script.words[first:last]) for first, last in panel.lettered]
    assert shown == ["why are you selling?", "uhh, no reason,"]


def test_cues_right_after_one_another_are_one_talk(tmp_path: Path, cache: Path) -> None:
    film = directed('Chat bubble "Why sell?"><Chat bubble: "No reason"><reply: "I see"', tmp_path, cache)
    panel = cued(film)
    assert panel.cues == (0, 1, 2) and panel.params == {"messages": ["Why sell?", "No reason", "I see"]}
