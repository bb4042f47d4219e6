"""Rules that say a written word that is no plain number: signs, acronyms, code, names, loan-words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from cuereel.record import number_rules
from cuereel.record.lexicon import lexicon
from cuereel.record.line import Part
from cuereel.record.loans import is_listed, languages_of
from cuereel.record.number_rules import Parts
from cuereel.record.numerals import cardinal, named_digits
from cuereel.record.symbols import LONGEST_FIRST, SIGNS
from cuereel.record.tokens import Token

_JOINING = "a an and as at be by do for from if in into is it my no of off on or our the to we with you your"
_LINKING = frozenset(_JOINING.split())
"""English words that take their language from the English word that follows them ("in the cloud")."""

_ENDINGS = (
    "com|net|org|io|dev|sh|id|co|ai|app|me|tv|edu|gov|xyz|js|py|ts|html|css|json|md|txt|yaml|yml|sql|go|rs|java|php|rb"
    "|cpp|env"
)
_DOMAIN = re.compile(
    rf"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+(?:{_ENDINGS}))((?:/[\w.~-]*)*)(?:[?#].*)?", re.IGNORECASE
)
_SHARPS: Mapping[str, str] = {
    "c#": "C sharp",
    "f#": "F sharp",
    "c++": "C plus plus",
    "g++": "G plus plus",
    ".net": "dot net",
}
_SPLITTING_SIGNS = "|".join(re.escape(sign) for sign in LONGEST_FIRST if sign not in ("/", "!", "~"))
_JOINTS = re.compile(rf"({_SPLITTING_SIGNS})|(?:(?<!\d)[,.:]|[,.:](?!\d)|[-–—/;!?…()\[\]{{}}\"|_~^\\])+")
"""Where a written word comes apart: at signs, which are said, and at other marks; never inside a number."""

_CAMEL = re.compile(r"[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+|(?:[A-Z][a-z0-9]+){2,}")
_HUMP = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


@dataclass(frozen=True, slots=True)
class Usage:
    """What the author said about words: spoken forms (`say`, lower-case keys) and English words (lower case)."""

    say: Mapping[str, Part]
    english: frozenset[str]


Rule = Callable[[Token, Usage], Parts | None]


def authors_own(token: Token, usage: Usage) -> Parts | None:
    """What the author's own lexicon says."""
    for form in (token.core, token.full):
        part = usage.say.get(form.lower())
        if part is not None:
            return (part,) if part.text or part.ipa else ()
    return None


def known(token: Token, usage: Usage) -> Parts | None:
    """Short forms, slang and names from the project's lexicons; the author's `english` wins over Indonesian ones."""
    for language in dict.fromkeys((token.language, "en")):
        if token.language not in (language, "id"):
            continue
        for form in (token.full.lower(), token.core.lower()):
            part = lexicon(language).words.get(form)
            if part is not None and not (token.shouted and form in lexicon("en").ambiguous):
                return (part,)
    return None


def sign(token: Token, usage: Usage) -> Parts | None:
    """Operators by themselves; x between numbers is "times", and elsewhere a letter."""
    if token.core in SIGNS:
        return (Part(_sign(token.core, token.language), token.language),)
    if token.core in ("x", "X") and token.before[-1:].isdigit() and token.after[:1].isdigit():
        return (Part(_sign("×", token.language), token.language),)
    if token.core == "-" and token.before[-1:].isdigit() and token.after[:1].isdigit():
        return (Part(_sign("−", token.language), token.language),)
    return None


def doubled(token: Token, usage: Usage) -> Parts | None:
    """Indonesian shorthand: "hal2" -> "hal hal", "teman2nya" -> "teman temannya"."""
    match = re.fullmatch(r"([a-z]{3,})2([a-z]*)", token.core.lower())
    if match is None or token.language != "id":
        return None
    return _word(match[1], token, usage) + _word(match[1] + match[2], token, usage)


def address(token: Token, usage: Usage) -> Parts | None:
    """As in "roadmap.sh" -> "roadmap dot S H", "Node.js" -> "node J S", "a@b.com", "@name", "#tag"."""
    if re.fullmatch(r"[@#][A-Za-z_]\w*", token.core):
        name = _pieces(token.core[1:], token, usage)
        return (Part("at" if token.core[0] == "@" else "hash tag", "en"), *name)
    user, at, host = token.core.rpartition("@")
    match = _DOMAIN.fullmatch(host)
    if match is None:
        return None
    said: list[Part] = [*_pieces(user, token, usage), Part("at", "en")] if at else []
    labels = match[1].split(".")
    for label in labels[:-1]:
        said += [*_pieces(label, token, usage), Part("dot", "en")]
    if labels[-1].lower() in ("js", "ts"):
        said.pop()
    said.append(_ending(labels[-1].lower()))
    for label in filter(None, match[2].split("/")):
        said += [Part("slash", "en"), *_pieces(label, token, usage)]
    return tuple(said)


def code(token: Token, usage: Usage) -> Parts | None:
    """As in "C#", "user_id", "getUserName", "fetch()", "user.name": its words, by themselves."""
    if token.core.lower() in _SHARPS:
        return (Part(_SHARPS[token.core.lower()], "en"),)
    core = re.sub(r"\(.*\)$", "", token.core)
    if core != token.core and re.fullmatch(r"[\w.]+", core):
        return say(replace(token, core=core, full=core, shouted=False), usage)
    if ("_" in core.strip("_") and re.fullmatch(r"[\w.]+", core)) or _CAMEL.fullmatch(core):
        return _pieces(core, token, usage)
    if re.fullmatch(r"[A-Za-z]\w*(?:\.[A-Za-z]\w*)+", core) and not re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", core):
        dotted = [_pieces(piece, token, usage) for piece in core.split(".")]
        return tuple(
            part for index, piece in enumerate(dotted) for part in ((Part("dot", "en"),) if index else ()) + piece
        )
    return None


def acronym(token: Token, usage: Usage) -> Parts | None:
    """As in "API" -> letters, "NASA" -> a word; plurals and possessives too. In a shouted sentence only known ones."""
    core = token.core.replace(".", "") if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]?", token.full) else token.core
    match = re.fullmatch(r"([A-Z][A-Z0-9&]*[A-Z]|[A-Z]{2,})('?s)?", core)
    if match is None or (token.shouted and match[1].lower() in lexicon("en").ambiguous):
        return None
    key, plural = match[1].lower(), "s" if match[2] else ""
    for language in dict.fromkeys((token.language, "en")):
        if key in lexicon(language).letters:
            return (Part(_letters(match[1]) + ("" if language == "id" else _plural(plural)), language),)
        if key in lexicon(language).spoken:
            return (Part(key + plural, language),)
    if (token.shouted and re.search("[aeiouy]", key)) or _is_word(key, usage):
        return None
    if re.search("[aeiou]", key) and (len(key) > 4 or (len(key) == 4 and not re.search("[^aeiouy]{3}", key))):
        return None
    return (Part(_letters(match[1]), token.language),)


def mixed(token: Token, usage: Usage) -> Parts | None:
    """Letters and digits together: "GPT-4", "H2O", "MP3", "5G", "web3"."""
    if not re.fullmatch(r"(?=.*\d)(?=.*[A-Za-z])[A-Za-z\d]+(?:[-.][A-Za-z\d]+)*", token.core):
        return None
    said: list[Part] = []
    for piece in re.findall(r"\d+(?:\.\d+)?|[A-Za-z]+", token.core):
        if piece[0].isdigit():
            number = number_rules.plain(replace(token, core=piece, before="")) if "." in piece else None
            said += number or (Part(named_digits(piece, token.language), token.language),)
        elif len(piece) <= 2 or (piece.isupper() and len(piece) <= 4):
            language = "id" if piece.lower() in lexicon("id").letters and token.language == "id" else "en"
            said.append(Part(_letters(piece.upper()), language))
        else:
            said += say(replace(token, core=piece, full=piece), usage)
    return tuple(said)


def compound(token: Token, usage: Usage) -> Parts | None:
    """Words joined by hyphens, slashes or signs are said one after the other: "back-end", "dan/atau", "a<=b"."""
    if token.core.count("-") == 1 and token.language == "id":
        parts = languages_of(token.core.lower(), usage.english)
        if parts:
            return tuple(_plain(text.replace("-", " "), language) for text, language in parts)
    pieces = [piece for piece in _JOINTS.split(token.core) if piece]
    if len(pieces) < 2 and pieces != [token.core]:
        return say(replace(token, core=pieces[0], full=pieces[0]), usage) if pieces else ()
    if len(pieces) < 2:
        return None
    said = [
        (Part(piece, token.language),) if re.fullmatch("[A-Z]", piece) else say(_piece(token, pieces, index), usage)
        for index, piece in enumerate(pieces)
    ]
    return tuple(part for piece in said for part in piece)


def word(token: Token, usage: Usage) -> Parts | None:
    """A word, in its own language; what has no letter at all is silent."""
    return _word(token.core, token, usage) if any(char.isalpha() for char in token.core) else ()


def _numbers(rule: Callable[[Token], Parts | None]) -> Rule:
    return lambda token, usage: rule(token)


RULES: tuple[Rule, ...] = (
    authors_own,
    _numbers(number_rules.chapter_number),
    _numbers(number_rules.decade),
    _numbers(number_rules.money),
    _numbers(number_rules.money_apart),
    _numbers(number_rules.money_span),
    _numbers(number_rules.color),
    _numbers(number_rules.with_unit),
    _numbers(number_rules.numero),
    known,
    sign,
    _numbers(number_rules.clock),
    _numbers(number_rules.plain),
    _numbers(number_rules.and_more),
    _numbers(number_rules.about),
    _numbers(number_rules.span),
    _numbers(number_rules.ranked),
    _numbers(number_rules.fraction),
    _numbers(number_rules.version),
    doubled,
    address,
    code,
    acronym,
    mixed,
    compound,
    word,
)
"""The first rule that has an answer gives it; an empty answer is silence."""


def say(token: Token, usage: Usage) -> Parts:
    """The parts in which a word is said."""
    if not token.core:
        return ()
    return next(parts for rule in RULES if (parts := rule(token, usage)) is not None)


def is_doubtful(token: Token, usage: Usage) -> bool:
    """Whether nothing tells the language of a plain word in an Indonesian script."""
    return token.language == "id" and token.core.isalpha() and languages_of(token.core.lower(), usage.english) is None


def _word(text: str, token: Token, usage: Usage) -> Parts:
    lower = text.lower()
    if token.language != "id":
        return (Part(lower if token.shouted or (text.isupper() and text != "I") else text, token.language),)
    if lower in _LINKING and lower != "di" and token.after and _is_english(token.after.lower(), usage):
        return (Part(lower, "en"),)
    parts = languages_of(lower, usage.english) or ((lower, "id"),)
    return tuple(_plain(piece, language) for piece, language in parts)


def _plain(text: str, language: str) -> Part:
    part = lexicon("en").words.get(text) if language == "en" else None
    return part or Part(text, language)


def _is_english(word: str, usage: Usage) -> bool:
    parts = languages_of(word, usage.english)
    return parts is not None and parts[0][1] == "en"


def _is_word(key: str, usage: Usage) -> bool:
    """Whether capitals are mere emphasis: the word itself is a known one."""
    return key in lexicon("en").short_words or (len(key) > 2 and (is_listed(key) or key in usage.english))


def _pieces(name: str, token: Token, usage: Usage) -> Parts:
    """The words of a name in code; "id" is an identifier there, not "in"."""
    humps = [hump for piece in re.split(r"[_.\W]+", name) for hump in _HUMP.findall(piece)]
    said: list[Part] = []
    for hump in humps:
        key = hump.lower()
        if hump.isdigit():
            said.append(Part(named_digits(hump, token.language), token.language))
        elif key in lexicon("en").letters:
            said.append(Part(_letters(hump.upper()), "en"))
        else:
            said += _word(key, replace(token, after="", shouted=False), usage)
    return tuple(said)


def _piece(token: Token, pieces: list[str], index: int) -> Token:
    return replace(
        token,
        core=pieces[index],
        full=pieces[index],
        before=pieces[index - 1] if index else token.before,
        after=pieces[index + 1] if index + 1 < len(pieces) else token.after,
        amount_before="",
        number=None,
    )


def _ending(label: str) -> Part:
    """The last part of an address or of a file's name: a word, or letters."""
    words = {"com", "net", "org", "dev", "app", "go", "java", "edu", "gov"}
    known_names = {"json": "jason", "yaml": "yammel", "yml": "yammel", "py": "pie", "env": "en v"}
    if label in words:
        return Part(label, "en")
    return Part(known_names.get(label, _letters(label.upper())), "en")


def _letters(text: str) -> str:
    return " ".join("and" if char == "&" else char if char.isalpha() else cardinal(int(char), "en") for char in text)


def _plural(plural: str) -> str:
    return f"'{plural}" if plural else ""


def _sign(text: str, language: str) -> str:
    names = SIGNS[text]
    return names.get(language, names["en"])
