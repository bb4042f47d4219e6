"""The cues that a talk answers to, in English and in Indonesian: who says what is in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase
from cuereel.scene.talk.turns import turns

BIG = "[big|large|huge|giant|single|one|two|three|four|five|six|2|3|4|5|6]"
BUBBLE = f"{BIG} (chat|speech|talk|dialog|dialogue|word|text|message) (bubble|bubbles|balloon|balloons)"
BALON = (
    "[satu|dua|tiga|empat|lima|enam|2|3|4|5|6] (balon|gelembung|bubble) "
    "(kata|kata-kata|chat|ucapan|dialog|percakapan|teks|pesan|obrolan)"
)
"""What bears a text; a balloon without such a word is one for a party."""

MESSAGE = "[phone] (text message|text messages|chat message|chat messages|sms|dm|dms)"
CHAT = "[group] (chat|conversation|dialogue :|messages)"
PESAN = "(pesan|pesan (teks|singkat|masuk|chat)|chat|isi chat|chatting|chattingan|percakapan|obrolan|dialog :|sms)"
APP = "(whatsapp|wa|telegram|line|imessage|messenger|instagram|slack|discord)"
"""What is written in a talk, and where; a dialog without a colon is as often a window."""

SAYS = (
    "[(that (says|say|reads|read)|saying|says|say|reading|reads|with [the] (text|texts|words|word|message|messages)|"
    "containing|with)]"
)
BERISI = (
    "[(bertuliskan|bertulisan|berisi|berisikan|berbunyi|berkata|isinya|tulisannya|"
    "(dengan|pakai) (tulisan|teks|kata|pesan)|yang (bertuliskan|berisi|berbunyi|berkata|bilang|tulisannya|isinya))]"
)
"""What leads to the text."""

COME = (
    "[(pop|pops|popping|appear|appears|appearing|come|comes|coming) [up|in]] [on [the] screen] "
    "[one (by one|after another)]"
)
MUNCUL = "[(muncul|keluar|masuk)] [di layar] [satu (per|demi) satu|bergantian|berurutan]"
"""How the bubbles come, which asks for nothing more."""

NEXT_ONE = (
    "((another|second|third|next|new|last) [chat|speech|talk|text|message] (bubble|balloon)|(another|next) message)"
)
SATU_LAGI = (
    "((bubble|balon|gelembung) [chat|kata|teks|pesan] (baru|kedua|ketiga|berikutnya|lain|terakhir|lagi)"
    "|pesan (berikutnya|lagi))"
)
"""A bubble that comes after another."""

THEN = (
    "[(then|and|and then|next|reply|answer|then [the] (reply|answer)|[and] [is] (answered|replied) [with|by|:]|"
    "with [the] (reply|answer)|[and] [the] (reply|answer|response) [is|says|:])]"
)
LALU = (
    "[(lalu|kemudian|terus|dan|balas|balasan|balasannya|dibalas|dijawab|jawab|jawaban|jawabannya|"
    "(lalu|kemudian|terus|dan) (dibalas|dijawab|balas|jawab|balasan|balasannya|jawabannya) [dengan])]"
)
"""What stands between a message and the next."""


def _talk(then: str, left: str, right: str) -> str:
    """Slots for one message, and up to five after it; the first is from the left, and then they alternate."""
    more = ""
    for name, side in zip("fedcb", (right, left) * 3, strict=False):
        more = f'[{then} [{side}] {{"{name}"}} {more}]'
    return f'[{left}] {{"a"}} {more}'


MESSAGES = [f"{{{name}}}" for name in "abcdef"]
ENGLISH = _talk(THEN, "(from|on) [the] left", "(from|on) [the] right")
INDONESIAN = _talk(LALU, "(dari|di) kiri", "(dari|di) kanan")

ASKS = "(says|say|saying|said|asks|ask|asking|asked|writes|write|writing|sends|send|sending|texts|texting|messages)"
TYPES = "(types|type|typing|typed)"
NANYA = "(nanya|bertanya|tanya|menanyakan|bilang|ngomong|berkata|kirim|mengirim|ngirim|chat|ngechat|nulis|menulis|wa)"
NGETIK = "(ngetik|mengetik|ketik)"
REPLIES = (
    "(replies|reply|replying|replied|answers|answer|answering|answered|responds|respond|responding) [with|back] [:]"
)
BALAS = "(balas|membalas|balasnya|jawab|menjawab|jawabnya|nyaut|menyahut|merespons) [dengan|pakai] [:]"
"""What somebody does who says something, and who answers."""

ROBOT = "chatgpt|gemini|claude|copilot|ai|bot|chatbot"
WINDOW = (
    f"[in|on] [{APP}|group|family|work|phone|{ROBOT}] "
    "(chat|chat window|chat screen|chat box|chat room|conversation|group)"
)
"""The talk that a cue opens with."""

JENDELA = f"[di] (chat|grup|percakapan|obrolan|jendela chat|layar chat|chattingan) [{APP}|grup|keluarga|kantor]"
LED = "[window|screen] [:|where|in which|with|of|while]"
DIPIMPIN = "[:|dimana|di mana|yang isinya|isinya]"
FROM = "(from|by)"
NOTICE = (
    f"(({APP}|chat|message|text) (notification|message|chat)|(notification|alert) of [a] (message|chat)|text message)"
)
NOTIF = f"((notifikasi|notif) (chat|pesan|{APP}|sms) [masuk|baru]|(pesan|chat|sms) [{APP}] [masuk|baru])"

THEY, DIJAWAB = "(it|he|she|they)", f"({BALAS}|dijawab|dibalas)"
THEN_ALSO = "[then|and|and then|after that|,]"
LALU_JUGA = "[lalu|kemudian|terus|dan|trus|,]"

NEXT = "(then|and|and then|after that|,)"
BERIKUT = "(lalu|kemudian|terus|dan|trus|,)"
"""How a talk goes on; what is only said belongs to one after a word for that."""

CHATTING = (
    ("bot", "bot"),
    ("chatbot", "chatbot"),
    ("boss", "bos"),
    ("senior", "senior"),
    ("admin", "admin"),
    ("AI", "AI"),
    ("client", "klien"),
    ("customer service", "cs"),
    ("user", "user"),
    ("I", "(saya|aku|gue)"),
)
"""Those who answer in writing, even where it is not told what they answer."""

REACTIONS = {
    "thumbs up": ("(thumbs up|thumb up|like) [emoji|icon]", "[emoji|emot|ikon] jempol"),
    "red heart": ("[red] heart [emoji|icon]", "[emoji|emot|ikon] (hati|love)"),
    "face with tears of joy": ("(laughing|laugh|lol) [emoji|face]", "(emoji|emot) (ketawa|tertawa|ngakak)"),
    "loudly crying face": ("(crying|sad) (emoji|face)", "(emoji|emot) (nangis|menangis|sedih)"),
    "fire": ("fire emoji", "(emoji|emot) api"),
    "clapping hands": ("(clapping|applause) [hands] [emoji]", "(emoji|emot) tepuk tangan"),
    "party popper": ("party [popper] emoji", "(emoji|emot) pesta"),
}
"""What is sent in the place of words: the name of its picture, and how it is asked for."""


def _says(who: str, text: str, *, typed: bool = False) -> dict[str, object]:
    return {"text": f"{{{text}}}", "by": f"{{{who}}}", **({"typed": True} if typed else {})}


def _opened() -> Iterator[Phrase]:
    """A talk that opens with its window, or with a message and whom it is from."""
    for english, indonesian, typed in ((ASKS, NANYA, False), (TYPES, NGETIK, True)):
        yield phrase(
            f'^ {WINDOW} {LED} {{speaker}} {english} [:] {{"a"}}',
            f'^ {APP} [{MESSAGE}|messages] {LED} {{speaker}} {english} [:] {{"a"}}',
            f'^ {JENDELA} {DIPIMPIN} {{speaker}} {indonesian} [:] {{"a"}}',
            f'^ {APP} {DIPIMPIN} {{speaker}} {indonesian} [:] {{"a"}}',
            messages=[_says("speaker", "a", typed=typed)],
        )
        yield phrase(
            f'^ {{speaker}} {english} [:] {{"a"}} {THEN_ALSO} {{answerer}} {REPLIES} {{"b"}}',
            f'^ {{speaker}} {indonesian} [:] {{"a"}} {LALU_JUGA} {{answerer}} {BALAS} {{"b"}}',
            messages=[_says("speaker", "a", typed=typed), _says("answerer", "b")],
        )
        yield phrase(
            f'^ {{speaker}} {english} [:] {{"a"}} (to|into|in) {{answerer}} {THEN_ALSO} {THEY} {REPLIES} {{"b"}}',
            f'^ {{speaker}} {indonesian} [:] {{"a"}} (ke|di) {{answerer}} {LALU_JUGA} [dia] {DIJAWAB} {{"b"}}',
            messages=[_says("speaker", "a", typed=typed), _says("answerer", "b")],
        )
        yield phrase(
            f'^ {{speaker}} {indonesian} [:] {{"a"}} {LALU_JUGA} (dijawab|dibalas) [dengan] {{"b"}}',
            f'^ {{speaker}} {english} [:] {{"a"}} {THEN_ALSO} [the] (answer|reply|response) [is|comes] [:] {{"b"}}',
            messages=[_says("speaker", "a", typed=typed), "{b}"],
        )
    yield phrase(
        f'^ user {TYPES} [:] {{"a"}} {THEN_ALSO} {{answerer}} {REPLIES} {{"b"}}',
        f'^ user {NGETIK} [:] {{"a"}} {LALU_JUGA} {{answerer}} {BALAS} {{"b"}}',
        messages=[{"text": "{a}", "by": "user", "typed": True}, _says("answerer", "b")],
    )
    yield phrase(
        f'^ ({WINDOW}|{JENDELA}|dialogue|dialog) (:|,) {{speaker}} : {{"a"}} [and|dan|,] {{answerer}} : {{"b"}}',
        messages=[_says("speaker", "a"), _says("answerer", "b")],
    )
    yield phrase(
        f'^ {WINDOW} [window|screen] (:|,) {{speaker}} : {{"a"}}',
        f'^ {APP} (:|,) {{speaker}} : {{"a"}}',
        f'^ {JENDELA} (:|,) {{speaker}} : {{"a"}}',
        f'{BUBBLE} {COME} {SAYS} {{"a"}} {FROM} {{speaker}}',
        f'{BUBBLE} {FROM} {{speaker}} {SAYS} [:] {{"a"}}',
        f'{MESSAGE} {SAYS} {{"a"}} {FROM} {{speaker}}',
        f'{MESSAGE} {FROM} {{speaker}} {SAYS} [:] {{"a"}}',
        f'{NOTICE} {COME} {FROM} {{speaker}} {COME} {SAYS} [:] {{"a"}}',
        f'{BALON} {BERISI} {{"a"}} dari {{speaker}}',
        f'{BALON} dari {{speaker}} {BERISI} [:] {{"a"}}',
        f'{NOTIF} {MUNCUL} dari {{speaker}} {MUNCUL} {BERISI} [:] {{"a"}}',
        f'{NOTIF} {BERISI} {{"a"}} dari {{speaker}}',
        messages=[{"text": "{a}", "by": "{speaker}"}],
    )


def _answered() -> Iterator[Phrase]:
    """What is said next in the talk that goes on: an answer, or after "then" whatever else is said."""
    yield addition(
        f'{THEN_ALSO} {{speaker}} {REPLIES} [back] [:] {{"a"}}',
        f'{NEXT} {{speaker}} {ASKS} [back] [:] {{"a"}}',
        f'{THEN_ALSO} [a] (reply|answer) {FROM} {{speaker}} {SAYS} [:] {{"a"}}',
        f'{NEXT} [a] message {FROM} {{speaker}} {SAYS} [:] {{"a"}}',
        f'{LALU_JUGA} {{speaker}} {BALAS} [lagi|balik] [:] {{"a"}}',
        f'{BERIKUT} {{speaker}} {NANYA} [lagi|balik] [:] {{"a"}}',
        f'{LALU_JUGA} (balasan|jawaban) dari {{speaker}} {BERISI} [:] {{"a"}}',
        f'{LALU_JUGA} (dijawab|dibalas) (oleh|sama) {{speaker}} [dengan] [:] {{"a"}}',
        ', {speaker} : {"a"}',
        messages=[{"text": "{a}", "by": "{speaker}"}],
    )
    yield addition(
        f'{NEXT} {{speaker}} {TYPES} [back|again] [:] {{"a"}}',
        f'{BERIKUT} {{speaker}} {NGETIK} [lagi|balik] [:] {{"a"}}',
        messages=[{"text": "{a}", "by": "{speaker}", "typed": True}],
    )
    yield addition(
        f'{NEXT} [gets] [the|a] (answer|reply|response) [is|comes] [:] {{"a"}}',
        f'{LALU_JUGA} (dijawab|dibalas|dijawabnya|dibalasnya) [dengan] [:] {{"a"}}',
        messages=["{a}"],
    )
    for english, indonesian in CHATTING:
        yield phrase(
            f'^ {english} {REPLIES} [back] [:] {{"a"}}',
            f'^ {indonesian} {BALAS} [lagi|balik] [:] {{"a"}}',
            messages=[{"text": "{a}", "by": english}],
        )


def _reacted() -> Iterator[Phrase]:
    """A picture that is sent in the place of words."""
    for icon, (english, indonesian) in REACTIONS.items():
        yield addition(
            f"{THEN_ALSO} {{speaker}} ({REPLIES}|sends|reacts [with]) [back] [with] {english}",
            f"{LALU_JUGA} {{speaker}} ({BALAS}|kirim|mengirim|ngirim) {indonesian}",
            messages=[{"icon": icon, "by": "{speaker}"}],
        )
        yield addition(
            f"{THEN_ALSO} (answered|replied) with {english}",
            f"{LALU_JUGA} (dijawab|dibalas) [dengan|pakai] {indonesian}",
            messages=[{"icon": icon}],
        )


PHRASES = (
    phrase(
        f"{BUBBLE} {COME} {SAYS} {ENGLISH} {COME}",
        f"{APP} ({MESSAGE}|chat|conversation|message|messages|bubble|bubbles) {COME} {SAYS} {ENGLISH} {COME}",
        f"{MESSAGE} {COME} {SAYS} {ENGLISH} {COME}",
        f"^ {CHAT} {COME} {SAYS} {ENGLISH} {COME}",
        f"{BALON} {MUNCUL} {BERISI} {INDONESIAN} {MUNCUL}",
        f"{BUBBLE} {MUNCUL} {BERISI} {INDONESIAN} {MUNCUL}",
        f"{PESAN} {APP} {MUNCUL} {BERISI} {INDONESIAN} {MUNCUL}",
        f"{APP} (chat|pesan|percakapan) {MUNCUL} {BERISI} {INDONESIAN} {MUNCUL}",
        f"^ {PESAN} {MUNCUL} {BERISI} {INDONESIAN} {MUNCUL}",
        f"^ {BUBBLE} {SAYS} {{A}} $",
        f"^ {BALON} {BERISI} {{A}} $",
        messages=MESSAGES,
    ),
    phrase(
        f"^ (reply|[the] reply|{NEXT_ONE}) {COME} {SAYS} {ENGLISH} {COME} $",
        f"^ (balasan|balasannya|dibalas|{SATU_LAGI}) {MUNCUL} {BERISI} {INDONESIAN} {MUNCUL} $",
        messages=MESSAGES,
    ),
    *_opened(),
    *_answered(),
    *_reacted(),
    *turns((BUBBLE, SAYS, COME, ASKS), (BALON, BERISI, MUNCUL, NANYA)),
)

__all__ = ["PHRASES"]
