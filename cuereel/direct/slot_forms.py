"""A slot's name, and the words and text it would take -> whether these have the form that such a slot takes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cuereel.direct.tokens import Token

POINTED_AT = frozenset({"callouts"})
"""Slots for the parts of a picture that arrows name."""

WRITTEN = frozenset(
    {
        *("source", "repair", "second", "query", "requery", "piece", "marked", "remarked", "second_marked"),
        *("literal", "relit", "sum", "resum", "side", "equal", "reside", "requal", "tail"),
        *("amount", "second_amount"),
        *("part", "named_part", "turned", "statement", "target", "retarget", "second_target"),
        *("route", "reroute", "json", "columns", "worth", "key_worth", "call", "keyword", "regexp"),
    }
)
"""Slots for code: its signs are kept as they are written, and a colon at its end is its own."""

_ADDRESS = re.compile(
    r"(?:\w+://)?(?:localhost|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}|(?:\d+\.){3}\d+)(?::\d+)?(?:/\S*)?", re.IGNORECASE
)
"""What is typed into a browser, and nothing else."""

_CLAUSE = r"[A-Z]{2,}|as|from|where|order|group|limit|join|on|asc|desc"
"""What goes on in a query behind a name."""

_QUERY = re.compile(
    r"(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER)\b"
    rf"(?!.*\b(?:FROM|from)\s+[\w.]+\s+(?!(?:{_CLAUSE}|[a-z])\b|[;,=<>!|&]))"
    r"(?!(?:[^\"“”']|[\"“][^\"“”]*[\"”]|'[^']*')*,\s+"
    rf"[\w.]+\s+(?!(?:{_CLAUSE})\b|[;,=<>!|&()*/+-]))"
    r".*"
)
"""A query of a data base, as it is written in code: behind its table stands a sign, a short name or a clause, and
behind a comma (which no text holds) a name alone or with those: two words of a sentence are told of it."""

_COLUMN = re.compile(r"[\w.]+")
_COLUMNS = re.compile(r"(?:\*|[\w.()*]+)(?:, ?[\w.()*]+)*")
_WORTH = re.compile(r"-?[\w.]+|'[^']*'")
"""What stands between the keywords of a query: a name, several of them, what one is set to."""

_LITERAL = re.compile(r"(?=\S*\d)\S+|[\w.+-]+@[\w.-]+|\w+(?:[.:/_=@#]\w+)+|\S*['()\[\]{}]\S*")
"""One token that is no word: it has a digit, or a sign within it."""

_OPERAND = r"(?:“?[^“”]*”|“[^“”]*$|[\w.'()\[\]$]+)"
"""A name, a number, a call, or a text: of one at an end, the mark there has been taken off."""

_SUM = re.compile(rf"{_OPERAND}(?: ?(?:[-+*/%×÷]|(?<= )x(?= )|<=|>=|[=!]==?|=|<|>) ?{_OPERAND})+;?")
"""Tokens with signs between them that reckon, compare or set."""

_SIDE = re.compile(rf"{_OPERAND}(?: ?(?:[-+*/%×÷]|(?<= )x(?= )) ?{_OPERAND})*")
"""What stands on one side of a sign that sets or compares."""

_TAIL = re.compile(rf"[)\]}};.]\S*(?: ?(?:[-+*/%,]|[=!<>]=?) ?{_OPERAND})*;?|(?:[-+*/%,] ?{_OPERAND})+[)\]}}]*;?")
"""How a line of code goes on after a text in it: with brackets, or with a sign and what it stands before."""

_STATEMENT = re.compile(
    rf"(?:{_SUM.pattern}|(?:return|print|let|const|var|yield|await|throw|import) (?:{_SUM.pattern}|{_OPERAND});?"
    r"|[\w.]+\([^()]*\);?)"
)
"""A line of code that can be told from words by its signs, or by the word it opens with."""

_NAMED_PART = re.compile(
    r"(?!(?:it|its|they|them|this|that|these|those|he|she|we|you|code|line|lines|text|comment|color|colour|all|one"
    r"|everything|background|screen|output|result|kode|kodenya|baris|barisnya|komentar|komentarnya|semua|warna|warnanya"
    r"|layar|hasil|hasilnya|itu|ini|dia|and|or|dan|atau|is|are|in|on|to|of|di|ke|yang|then|lalu|terus|\*)$)"
    r"[^\s,;:“”]+|“[^“”]+”",
    re.IGNORECASE,
)
"""One token of some code, as a name, a number or a sign; no word that stands for another."""

_PART = re.compile(r"(?!\*$)(?:[^\W\d_]|[^\s,;:“”]*(?:[\d<>=!+*/%&|_()\[\]]|[a-z][A-Z])[^\s,;:“”]*|“[^“”]+”)")
"""One that no sentence has for a word: a letter alone, or with a digit, a sign or a capital in it; a star alone is a
form of its own."""

_TURNED = re.compile(
    r"(?!(?:red|green|blue|yellow|merah|hijau|ijo|biru|kuning|it|a|an|the)$)(?:[^\s,;“”]+|=== ?|[=!]= =)"
)
"""What a part of some code turns into: one token, and no colour."""

_SPEAKER = re.compile(
    r"(?!.*\b(?:and|or|with|in|on|at|to|of|by|from|the|that|which|who|then|left|right|dan|atau|dengan|di|ke|dari|yang"
    r"|lalu|terus|kemudian|oleh|sama|kiri|kanan|bubbles?|balon|chats?|window|screen|messages?|pesan|phone|hp"
    r"|says?|asks?|types?|replies|answers?|sends?|writes?|is|are)\b)"
    r"[^\W\d_][\w'.-]*(?: [\w'.-]+){0,2}",
    re.IGNORECASE,
)
"""Who says something: a name of up to three words, and nothing that is told of them."""

_ENTRY = re.compile(
    r"(?!(?:the|it|they|them|all|semua|first|second|third|last|one|two|three|each|every|is|then)\b)"
    r"(?!.*\b(?:and|or|dan|atau|with|dengan|which|that|yang|are|is|get|gets|not|kecuali|except|but)\b)"
    r"[^,;:]+?(?<!\s)(?:\s[^,;:]+){0,3}",
    re.IGNORECASE,
)
"""The words of one entry of a list: nothing that counts, joins or tells of it."""

_ROUTE = re.compile(r"/[\w./{}:?=&@%-]*|[\w-]+(?:/[\w./{}:?=&@%-]+)+")
"""The path of a request."""

_STATUS = re.compile(r"[1-5]\d\d")
"""What a server answers with (RFC 9110)."""

_JSON = re.compile(r"\{.*\}|\[.*\]")

_MEASURE = (
    r"[A-Z]\w{0,5}|k[Bmg]|[kMG]?(?:bps|Hz|W)|kg|g|km|m|cm|mm|ms|fps|px|mph|juta|jt|ribu|rb|miliar|triliun|persen"
    r"|million|thousand|billion|percent|(?:hour|day|minute|second|week|month|year)s?|jam|hari|menit|detik|minggu|bulan"
    r"|tahun"
)
"""What figures are given in; of anything else so many are drawn."""

_AMOUNT = re.compile(rf"(?:Rp\.? ?|[$€£¥])?-?\d[\d.,]*[%°kKMx]?(?:(?: |(?<=\d))(?:{_MEASURE}))?(?:/\w+)?")
"""A figure with its currency and what it is in."""

_CARRIER = (
    r"(?:tags?|boards?|screens?|displays?|signs?|boxe?s?|bars?|fields?|buttons?|cards?|plates?|clocks?|phones?|books?"
    r"|pages?|posters?|banners?|bubbles?|messages?|documents?|files?|papers?|stickers?|clouds?|tablets?|monitors?"
    r"|papan|layar|kotak|tombol|kolom|kartu|jam|hp|buku|halaman|poster|spanduk|balon|pesan|dokumen|kertas|label|stiker)"
)
"""What has a text on it: behind what a text is called, it is that thing which is spoken of (a text box)."""

_WORDING = re.compile(
    r"(?!(?:it|its|they|them|this|that|these|those|he|she|red|green|blue|yellow|merah|hijau|ijo|biru|kuning|bold|italic"
    r"|larger|smaller|bigger|besar|kecil|tebal|itu|ini)$)"
    r"(?!.*\b(?:and|or|with|which|that|then|from|to|into|is|are|gets?|being|changes?|turns?|becomes?|appears?|pops?"
    r"|dan|atau|dengan|yang|lalu|terus|kemudian|dari|ke|jadi|menjadi|berubah|diganti|ganti|muncul|di|on|in|over|at"
    r"|shows?|showing|saying|says|reading|reads|displays|displaying|menunjukkan|menampilkan|bertuliskan"
    r"|overlayed|overlaid)\b)"
    rf"(?!{_CARRIER}\b)"
    r"[^,;:“”]+?(?:\s[^,;:“”]+){0,3}|“[^“”]+”",
    re.IGNORECASE,
)
"""A few words that are called a text: nothing that joins, that tells of it, or that it stands on."""

_REMARK = re.compile(
    r"(?!.*\b(?:then|lalu|terus|trus|kemudian|above|over|atas|while|sambil|next|beside)\b)[^,;]+", re.IGNORECASE
)
"""What a comment in some code says: nothing that goes on to tell of it."""

_READ = re.compile(r"(?!(?:no|any|(?:pops?|popping|shows?|comes?)(?: up)?|appears?|muncul|keluar|tanpa)$).+", re.DOTALL)
"""A text to be read: not that there is none, nor how it comes; in capitals, or quoted, it may be both."""

_BACKTICKS = re.compile(r"`.+`")
"""Code between the marks that code has in prose."""

_CALL = re.compile(r"[\w.]+\([^()\s]*\);?")
"""A call, which no sentence has for a word."""

_KEYWORD = re.compile(
    r"await|async|return|new|const|let|var|not|!|static|public|private|export|yield|typeof|throw|final|def|function|func"
)
"""What stands in front of other code."""

_REGEXP = re.compile(r"\S*(?:\\[dwsbDWSB]|\[[^\]\s]+\]|\.[*+?]|[*+?]$|[$^])\S*")
"""A pattern of signs, as programs search for it."""

_TARGET = re.compile(
    r"(?!(?:let|const|var)$|(?:SELECT|INSERT|UPDATE|DELETE)\b|(?:adding|adds|menambah\w*|nambah\w*)\b).+"
)
"""What code sets: never only the word that declares it, nor a query, nor what somebody adds."""

_FORMS = {
    **dict.fromkeys(("name", "changed", "named", "target", "retarget", "second_target"), _TARGET),
    **dict.fromkeys("ghijkl", re.compile(r".*[^\W\d_].*")),
    "address": _ADDRESS,
    **dict.fromkeys(("table", "column", "keyed"), _COLUMN),
    **dict.fromkeys(("worth", "key_worth"), _WORTH),
    "columns": _COLUMNS,
    "deleting": re.compile("DELETE"),
    "selecting": re.compile("SELECT"),
    "updating": re.compile("UPDATE"),
    "query": _QUERY,
    "requery": _QUERY,
    "piece": re.compile(r"(?=\S*[^\W_])\S*(?:[._()\[\]=]|[a-z][A-Z]|[a-z]\d)\S*|[\w.]+\([^()]*\);?"),
    "literal": _LITERAL,
    "relit": _LITERAL,
    "call": _CALL,
    "star": re.compile(r"\*"),
    "keyword": _KEYWORD,
    "regexp": _REGEXP,
    "sum": _SUM,
    "resum": _SUM,
    **dict.fromkeys(("side", "equal", "reside", "requal"), _SIDE),
    "tail": _TAIL,
    "statement": _STATEMENT,
    "part": _PART,
    "named_part": _NAMED_PART,
    "turned": _TURNED,
    **dict.fromkeys(("amount", "second_amount"), _AMOUNT),
    **dict.fromkeys(("wording", "second_wording"), _WORDING),
    "remark": _REMARK,
    "route": _ROUTE,
    "reroute": _ROUTE,
    "answer": _STATUS,
    "json": _JSON,
    "reworded": _REMARK,
    "figure": re.compile(r"-?[$€£¥]?\d[\d.,]*%?"),
    "speaker": _SPEAKER,
    "answerer": _SPEAKER,
    "marked": _BACKTICKS,
    "remarked": _BACKTICKS,
    "second_marked": _BACKTICKS,
    "command": re.compile(
        r"(?:npm|npx|yarn|pnpm|node|git|docker|docker-compose|pip|pip3|python|python3|cd|ls|mkdir|rm|sudo|cargo|make|curl"
        r"|go|ssh|apt|brew|kubectl|php|composer|flutter|bash|sh|uv|deno|bun|terraform)\b.*"
    ),
    "another": _ENTRY,
    "entry": _ENTRY,
    "overlay": _READ,
    "question": re.compile(r"[^,;:]+\?"),
}
"""Slots that take only what has a form: an address, a query of a data base, a piece of code that no word of a language
looks like, the name of somebody who says something, a command, the words of one entry of a list, and
what a chart's figure is of, which has letters."""


def has_form(slot: str, words: Sequence[Token], value: str) -> bool:
    """Whether words, of which a slot would take `value`, stand in one sentence and have the form that it asks for.

    A slot that asks for none takes them all.
    """
    form = _FORMS.get(slot)
    return form is None or (not any(word.stops for word in words[:-1]) and bool(form.fullmatch(value.strip("“”"))))


__all__ = ["POINTED_AT", "WRITTEN", "has_form"]
