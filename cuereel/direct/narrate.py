"""Words that no cue covers -> drafts: headings, lists, what the narration itself asks for, and kinetic text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cuereel.catalog import Catalog, SceneEntry
from cuereel.declare import Spoken
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.lay import Laid
from cuereel.direct.listing import enumeration
from cuereel.direct.template import fill
from cuereel.direct.words import STOP, derived, fold, stems, unpunctuated
from cuereel.model import Beat, Drawn, Json, Mark, Role, Script

Pictures = Callable[[str], bool]
"""Whether a spoken word names a thing that there is surely a picture of."""

DEEDS = frozenset(
    "like go run walk work play buy sell read write open close send search log sign pay check make use show wrong "
    "right part masuk keluar salah benar suka cari beli jual baca tulis buka tutup kirim naik turun pergi datang lari "
    "jalan main kerja pakai lihat cek bagian bayar pesan proses tahu buat jadi satu dua tiga".split()
)
"""Words that are done rather than seen, though there are icons for them."""

MARKS_LEAD = 4
"""Words before the first of several trade marks over which their panel opens."""

PICTURE_EVERY = 5
"""Words from one picture among kinetic text to the next, at least: each wants a second to be seen."""

CLOSING = 30
"""Words at the end of a script that may be its farewell: about ten seconds at a natural pace."""

MOST_WORDS = 18
"""Words that one panel of kinetic text may cover: about six seconds at a natural pace."""


def narrate(script: Script, catalog: Catalog, laid: list[Laid], pictures: Pictures, is_brand: Pictures) -> list[Draft]:
    """Drafts over all words that no laid draft covers, in order; each covers its `home` exactly."""
    covered = [False] * len(script.words)
    for each in laid:
        covered[each.first : each.last] = [True] * (each.last - each.first)
    out: list[Draft] = []
    for beats in _groups(script):
        for first, last in _gaps(covered, beats[0].first, beats[-1].last):
            for low, high, marks in _around_marks(script, catalog, beats[0], first, last, is_brand):
                if marks:
                    out.append(_icons(script, catalog["icons"], marks, low, high))
                else:
                    out += _drafts(script, catalog, beats, low, high)
    _add_pictures(script, out, pictures)
    return out


def _groups(script: Script) -> Iterator[tuple[Beat, ...]]:
    """Beats one by one, but the items of a list together."""
    waiting: list[Beat] = []
    for beat in script.beats:
        if waiting and (beat.role is not Role.ITEM):
            yield tuple(waiting)
            waiting = []
        if beat.role is Role.ITEM:
            waiting.append(beat)
        elif beat.first < beat.last:
            yield (beat,)
    if waiting:
        yield tuple(waiting)


def _gaps(covered: list[bool], first: int, last: int) -> Iterator[tuple[int, int]]:
    start = None
    for word in range(first, last + 1):
        free = word < last and not covered[word]
        if free and start is None:
            start = word
        elif not free and start is not None:
            yield start, word
            start = None


def _drafts(script: Script, catalog: Catalog, beats: tuple[Beat, ...], first: int, last: int) -> list[Draft]:
    role = beats[0].role
    if role is Role.TITLE and "title_card" in catalog:
        return [_card(script, catalog["title_card"], beats[0], first, last)]
    if role is Role.CHAPTER and "chapter_card" in catalog:
        return [_card(script, catalog["chapter_card"], beats[0], first, last)]
    if role is Role.ITEM and "checklist" in catalog and len(beats) > 1:
        return [_checklist(script, catalog["checklist"], beats, first, last)]
    out: list[Draft] = []
    for a, b in _portions(script, first, last):
        asked = _asked(script, catalog, a, b)
        if asked and out and out[-1].scene.name == asked.scene.name:
            out[-1].home = (out[-1].home[0], b)
            out[-1].params = _spoken_params(script, asked.scene, asked.scene.spoken[0], *out[-1].home)
        else:
            out.append(asked or _kinetic(script, catalog["kinetic_text"], a, b))
    return out


def _draft(script: Script, scene: SceneEntry, params: dict[str, Json], first: int, last: int) -> Draft:
    known = scene.schema.get("properties", {})
    kept = {key: value for key, value in params.items() if key in known and value not in (None, "")}
    return Draft(scene, kept, [], (first, last), script.words[first].span, Drawn.NARRATION)


def _text(script: Script, first: int, last: int) -> str:
    return " ".join(word.text for word in script.words[first:last])


def _card(script: Script, scene: SceneEntry, beat: Beat, first: int, last: int) -> Draft:
    """A title or chapter card: its number is the chapter's, or the figure that the words begin with."""
    words = [word.text for word in script.words[first:last]]
    numbered = beat.number is not None and words[0].rstrip(".)") == str(beat.number)
    text = " ".join(words[1:] if numbered else words)
    leading = next((word.strip(".,!:") for word in words[:1] if word.strip(".,!:").isdigit()), "")
    number = str(beat.number) if beat.number is not None else leading
    chapters = [each.number for each in script.beats if each.role is Role.CHAPTER and each.number is not None]
    total = str(len(chapters)) if beat.role is Role.CHAPTER and len(chapters) > 1 else ""
    return _draft(script, scene, {"text": text, "number": number, "total": total}, first, last)


def _checklist(script: Script, scene: SceneEntry, beats: tuple[Beat, ...], first: int, last: int) -> Draft:
    items = [beat for beat in beats if first <= beat.first < last]
    draft = _draft(script, scene, {"items": [_text(script, b.first, b.last) for b in items]}, first, last)
    draft.bound = {f"items/{n}": Binding(beat.first, beat.last) for n, beat in enumerate(items)}
    return draft


def _kinetic(script: Script, scene: SceneEntry, first: int, last: int) -> Draft:
    strong = [
        unpunctuated(script.words[index].text)
        for mark in script.marks
        if mark.mark in (Mark.EMPHASIS, Mark.LINK, Mark.CODE)
        for index in range(max(first, mark.first), min(last, mark.last))
    ]
    return _draft(script, scene, {"text": _text(script, first, last), "strong": strong or None}, first, last)


def _around_marks(
    script: Script, catalog: Catalog, beat: Beat, first: int, last: int, is_brand: Pictures
) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """A stretch cut around a list of trade marks in it ("such as Python, Java or Go"): its words, and the marks'."""
    listed = enumeration(script, first, last) if beat.role is Role.PASSAGE and "icons" in catalog else None
    heads = [entry.first for entry in listed.entries] if listed else []
    named = [index for index in heads if is_brand(_bare(script, index))]
    proper = [index for index in heads if _bare(script, index)[:1].isupper()]
    if len(named) < 2 or len(proper) != len(heads) or len(heads) < 3:
        yield first, last, ()
        return
    low, high = max(first, heads[0] - MARKS_LEAD), heads[-1] + 1
    yield from ((a, b, marks) for a, b, marks in ((first, low, ()), (low, high, tuple(heads))) if a < b)
    if high < last:
        yield from _around_marks(script, catalog, beat, high, last, is_brand)


def _icons(script: Script, scene: SceneEntry, marks: tuple[int, ...], first: int, last: int) -> Draft:
    draft = _draft(script, scene, {"items": [_bare(script, index) for index in marks]}, first, last)
    draft.bound = {f"items/{n}": Binding(index, index + 1) for n, index in enumerate(marks)}
    return draft


def _bare(script: Script, index: int) -> str:
    return script.words[index].text.strip(" ,;:.!?\"“”'()")


def names_a_thing(text: str) -> bool:
    """Whether a word may name a thing: not what is done, and not derived from another ("mengembangkan")."""
    key = fold(text)
    return len(text) > 1 and key not in STOP and key not in DEEDS and not derived(key)


def _add_pictures(script: Script, drafts: list[Draft], pictures: Pictures) -> None:
    """Give kinetic text the pictures of what it names, none twice in a film and not too many (in place)."""
    shown: set[str] = set()
    for draft in drafts:
        if "pictures" not in draft.scene.schema.get("properties", {}):
            continue
        first, last = draft.home
        found: list[Json] = []
        for index in range(first, last):
            text = _bare(script, index)
            near = found and index - first + 1 - found[-1]["word"] < PICTURE_EVERY
            if near or fold(text) in shown or not names_a_thing(text) or not pictures(text):
                continue
            shown.add(fold(text))
            found.append({"word": index - first + 1, "art": text})
        if found:
            draft.params["pictures"] = found


def _portions(script: Script, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Whole sentences, joined while they stay short; a long one is cut at its commas."""
    pieces: list[tuple[int, int]] = []
    for sentence in script.sentences:
        low, high = max(first, sentence.first), min(last, sentence.last)
        if low < high:
            pieces += _cut(script, low, high)
    start = None
    for number, (low, high) in enumerate(pieces):
        start = low if start is None else start
        following = pieces[number + 1][1] if number + 1 < len(pieces) else None
        if following is None or following - start > MOST_WORDS:
            yield start, high
            start = None


def _cut(script: Script, first: int, last: int) -> list[tuple[int, int]]:
    if last - first <= MOST_WORDS:
        return [(first, last)]
    commas = [i + 1 for i in range(first, last - 1) if script.words[i].text.endswith((",", ";", ":"))]
    middle = (first + last) // 2
    cut = min(commas, key=lambda at: (abs(at - middle), at), default=middle)
    if not first < cut < last:
        cut = middle
    return _cut(script, first, cut) + _cut(script, cut, last)


def _asked(script: Script, catalog: Catalog, first: int, last: int) -> Draft | None:
    """The scene that the narration itself asks for ("subscribe, like ..."), if any does."""
    for scene in catalog.values():
        for spoken in scene.spoken:
            if spoken.closing and len(script.words) - last > CLOSING:
                continue
            if len(_said(script, spoken, first, last)) >= spoken.at_least:
                params = _spoken_params(script, scene, spoken, first, last)
                return Draft(scene, params, [], (first, last), script.words[first].span, Drawn.NARRATION)
    return None


def _said(script: Script, spoken: Spoken, first: int, last: int) -> list[str]:
    """The words of a list that are said, in spoken order, each once."""
    out: list[str] = []
    for index in range(first, last):
        key = fold(script.words[index].text)
        for word in spoken.words:
            if (key == word or stems(key) & stems(word)) and word not in out:
                out.append(word)
    return out


def complete_from_spoken(script: Script, draft: Draft) -> None:
    """Fill what a cue for such a scene leaves unsaid from the narration that it covers (in place)."""
    for spoken in draft.scene.spoken:
        if _said(script, spoken, *draft.home):
            for key, value in _spoken_params(script, draft.scene, spoken, *draft.home).items():
                draft.params.setdefault(key, value)
            return


def _spoken_params(script: Script, scene: SceneEntry, spoken: Spoken, first: int, last: int) -> dict[str, Json]:
    values: dict[str, Json] = {"said": _said(script, spoken, first, last), "name": name_after_from(script, first, last)}
    filled = fill(spoken.sets, values)
    return {key: value for key, value in filled.items() if value not in ("", None)}


_FROM = frozenset({"dari", "from", "of", "by", "oleh"})


def name_after_from(script: Script, first: int, last: int) -> str:
    """The name that closes a passage after "from" or "dari": capitalised words up to its end."""
    for index in reversed(range(first, last - 1)):
        if fold(script.words[index].text) in _FROM:
            words = [unpunctuated(word.text) for word in script.words[index + 1 : last]]
            named = []
            for word in words:
                if not word[:1].isupper() and not word[:1].isdigit():
                    break
                named.append(word)
            return " ".join(named)
    return ""
