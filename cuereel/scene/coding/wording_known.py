"""Code that a cue opens with, or that it names by what is wrong with it, in English and in Indonesian."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cuereel.declare import Phrase
from cuereel.scene import addition, phrase

LEAD = "(code|code snippet|snippet|line of code|piece of code|code block)"
KODE = "(kode|potongan kode|baris kode|cuplikan kode|kodingan|snippet)"
LANGUAGES = (
    "[of|in|dalam|dari|pakai|pake] [python|javascript|js|java|php|go|rust|css|html|sql|typescript|kotlin|swift|c]"
)
"""What leads to code, and the language that it is in."""

TYPED = (
    "[is|gets|being|are] (typed|typing|written) [out] [in] [line by line|letter by letter|character by character]",
    "[yang] [lagi|sedang] (diketik|ditulis|diketikin) [pelan-pelan] [baris (demi|per) baris|huruf (demi|per) huruf]",
)
"""That it is typed."""

THEN = (
    "[,] [then|and|and then] [it] [is|gets|being] (fixed|changed|corrected|replaced|turned|edited|swapped) "
    "(to|into|with|by)",
    "[,] [then|and then] (becomes|becoming|to)",
    "[,] [lalu|terus|trus|kemudian|dan] [yang] "
    "(diperbaiki|diganti|diubah|dibenerin|dibenarkan|berubah|dibetulkan|diedit|dikoreksi) "
    "[jadi|menjadi|ke|dengan|pake]",
    "[,] (lalu|terus|trus|kemudian) [berubah] (jadi|menjadi)",
)
"""What leads from code to what it is changed into."""

BECOMES = (
    "[,] [then|and|and then] [it|which|this|that|code|line] "
    "(becomes|become|becoming|turns into|turn into|turning into)",
    THEN[3],
)
"""That it is another then, without a word of who changes it."""

ELSE = (
    "[(with|without|missing|lacking|and then|while a|highlighted|marked|circled|glowing|next to|beside|dengan|tanpa|"
    "kurang|sambil|disorot|ditandai|"
    "di samping|di sebelah) ...]"
)
"""What goes on after code is no part of it, and is told."""

SIGNS = ("{sign}=", ">", "<", "=")
"""What compares, and what sets: `!=` stands before `=`, which it is a form of to those who compare words."""

WRONG: tuple[tuple[str, str, str, str, str], ...] = (
    ("semicolon", "(titik koma|titik-koma)", "let total = 5", "let total = 5;", "javascript"),
    (
        "(bracket|parenthesis|paren|closing bracket)",
        "(kurung|kurung tutup|tutup kurung|tanda kurung)",
        "print(total",
        "print(total)",
        "python",
    ),
    ("(quote|quotation mark)", "(kutip|petik|tanda kutip|tanda petik)", "print('hello)", "print('hello')", "python"),
    ("colon", "titik dua", "if ready", "if ready:", "python"),
)
"""A sign that is missing, code without it, and with it."""


def _compared() -> Iterator[Phrase]:
    """A condition, which "if" tells from words, and what compares something where it is called code."""
    code, kode = f"{LEAD} {LANGUAGES} [:]", f"{KODE} {LANGUAGES} [:]"
    for sign in SIGNS:
        form = f"{{source}} {sign} {{second}}"
        yield phrase(f"^ [{code}] if {form} [:] {ELSE}", f"^ [{kode}] if {form} [:] {ELSE}", code=f"if {form}")
        quoted, meant = f'{{source}} {sign} {{"second"}}', f'if {{source}} {sign} "{{second}}"'
        for tail in ("", " {tail}"):
            end = f"{quoted}{tail} [:] {ELSE}"
            yield phrase(f"^ [{code}] if {end}", f"^ [{kode}] if {end}", code=meant + tail)
        if sign != "=":
            yield phrase(f"^ {code} {form} {ELSE}", f"^ {kode} {form} {ELSE}", code=form)


def opened() -> Iterator[Phrase]:
    """Code that a cue opens with: a condition, a query, a call, and code in a language that is named."""
    yield from _compared()
    for form, meant in (("{query}", "{query}"), ("{query} ;", "{query};")):
        yield phrase(f"^ [{LEAD}|{KODE}|sql|query|kueri] [:] {form} {ELSE}", code=meant, language="sql")
    for form, meant in (
        ("{piece}", "{piece}"),
        ("{piece} ;", "{piece};"),
        ('{piece} {"source"} {tail}', '{piece} "{source}" {tail}'),
        ('{piece} = {"source"} {tail}', '{piece} = "{source}" {tail}'),
    ):
        yield phrase(f"^ {LEAD} {LANGUAGES} {form} {ELSE}", f"^ {KODE} {LANGUAGES} {form} {ELSE}", code=meant)
    yield phrase(
        '^ (code|code snippet|snippet|line of code) {name} = {"source"} {tail}',
        f'^ {KODE} {{name}} = {{"source"}} {{tail}}',
        code='{name} = "{source}" {tail}',
    )
    # a colour stands alone in its slot: at the end of a longer one it is read as that of a thing
    for form, meant in (("{name} : {source}", "{name}: {source}"), ("{source}", "{source}")):
        for language in ("css", "html"):
            yield phrase(
                f"^ [{LEAD}|{KODE}] {language} [code|snippet] [:] {form} [;] {ELSE}",
                f"^ {language} {LEAD} [:] {form} [;] {ELSE}",
                code=meant,
                language=language,
            )


def typed() -> Iterator[Phrase]:
    """That the code is typed, in whatever words that is given."""
    yield addition(*TYPED, typed=True)


def repaired() -> Iterator[Phrase]:
    """What code that compares or sets is changed into."""
    for sign in SIGNS:
        for lead in ("if ", ""):
            form = f"{lead}{{repair}} {sign} {{remade}}"
            yield addition(*(f"{then} {form} [:] {ELSE}" for then in THEN), steps=[{"fix": form}])
    for form, meant in (('{"repair"}', "{repair}"), ("{piece}", "{piece}"), ("{resum}", "{resum}")):
        yield addition(*(f"{then} {form} {ELSE}" for then in (THEN[0], THEN[2], *BECOMES)), steps=[{"fix": meant}])


def wrong() -> Iterator[Phrase]:
    """Code with a sign missing, as any may be, and with it."""
    fixed = "[,] [and] [then] [it] [is|gets] (fixed|corrected|repaired|added)"
    dibenerin = "[,] [lalu|terus|trus|kemudian|dan] (dibenerin|diperbaiki|dibetulkan|dibetulin|ditambahin|ditambahkan)"
    for sign, tanda, before, after, language in WRONG:
        lacking = f"^ (code|line of code|snippet|code snippet) (with|that has) [a|one] missing {sign}"
        lacks = f"^ (code|line of code|snippet) (missing|without|lacking) [a|its|the] {sign}"
        salah = f"^ (kode|baris kode|kodingan) [yang] (salah|kurang|lupa|ketinggalan|tanpa) [tanda] {tanda}"
        known: dict[str, Any] = {"code": before, "language": language}
        yield phrase(lacking, lacks, salah, **known, steps=[{"cross": 1}])
        mended = [{"cross": 1}, {"fix": after}, {"check": 1}]
        yield phrase(f"{lacking} {fixed}", f"{lacks} {fixed}", f"{salah} {dibenerin}", **known, steps=mended)
        yield phrase(
            *(f"{each} [,] [the] line {red}" for each in (lacking, lacks) for red in ("turns red", "in red")),
            f"{salah} [,] [barisnya|baris] [jadi] merah",
            **known,
            steps=[{"mark": 1, "colour": "bad"}],
        )


__all__ = ["opened", "repaired", "typed", "wrong"]
