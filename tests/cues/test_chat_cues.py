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
    'Chat bubble "Give me 40" then three typing dots><then a new bubble pops up "45?"': [
        "Give me 40",
        {"dots": True},
        "45?",
    ],
    'bubble chat "mau 40" lalu tiga titik mengetik><lalu muncul bubble baru "45 deh"': [
        "mau 40",
        {"dots": True},
        "45 deh",
    ],
    'chat: "Done?"><then Rina is typing': ["Done?", {"dots": True, "by": "Rina"}],
    "chat bubble with three dots": [{"dots": True}],
    "The same person sends 3 messages in a row: 70, 65, 60": [
        {"text": "70", "again": True},
        {"text": "65", "again": True},
        {"text": "60", "again": True},
    ],
    'Tono kirim 2 pesan berturut-turut: "hai" "halo?"': [
        {"text": "hai", "by": "Tono"},
        {"text": "halo?", "by": "Tono"},
    ],
    'chat between a printer and a laptop: "Ready?" "No paper"': [
        {"text": "Ready?", "by": "printer"},
        {"text": "No paper", "by": "laptop"},
    ],
    'Obrolan antara kasir dan manajer: "boleh?" "jangan" "oke"': [
        {"text": "boleh?", "by": "kasir"},
        {"text": "jangan", "by": "manajer"},
        {"text": "oke", "by": "kasir"},
    ],
    'Two people talking, the left one says "$9" and the right one says "$4"': [
        {"text": "$9", "side": "left"},
        {"text": "$4", "side": "right"},
    ],
    'yang kanan bilang "mahal", yang kiri bilang "murah"': [
        {"text": "mahal", "side": "right"},
        {"text": "murah", "side": "left"},
    ],
    'a woman with a big speech bubble "No!"': [{"text": "No!", "face": "woman"}],
    'orang dengan balon kata "Lho kok"': [{"text": "Lho kok", "face": "adult"}],
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
        ('a knight with a speech bubble "X"', "knight"),
        ('Chat bubble "Sold" then three dots, a kettle boiling', "kettle"),
        ('green chat bubble "ok"', "green"),
        ('Burung dengan balon kata "Wah mahal"', "Burung"),
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
