"""Words that no cue covers -> drafts: headings, lists, what the narration itself asks for, and kinetic text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from cuereel.artwork.phrase import is_hollow, is_plain
from cuereel.catalog import Catalog, SceneEntry
from cuereel.direct.asked import CLOSING, Asker, Shown
from cuereel.direct.draft import Binding, Draft
from cuereel.direct.emblems import emblem_of
from cuereel.direct.lay import Laid
from cuereel.direct.listed import around_lists
from cuereel.direct.order import SHORTEST
from cuereel.direct.senses import senses_in
from cuereel.direct.unasked import is_in_idiom, may_be_shown
from cuereel.direct.words import STOP, derived, fold, unpunctuated
from cuereel.model import Beat, Drawn, Json, Mark, Role, Script

Pictures = Callable[[str], bool]
"""Whether a spoken word names a thing that there is surely a picture of."""

ARTICLES = frozenset("a an the this that its my your our their his her".split())
"""Words between which and its noun stands only what tells of the noun."""


@dataclass(frozen=True)
class Narrated:
    """What the narrator may ask for, as in the director's `Library`, and what the cued panels show."""

    catalog: Catalog
    pictures: Pictures
    is_brand: Pictures
    shown: Shown = field(default_factory=Shown)


DEEDS = frozenset(
    "like go run walk work play buy sell read write open close send search log sign pay check make use show wrong "
    "right part masuk keluar salah benar suka cari beli jual baca tulis buka tutup kirim naik turun pergi datang lari "
    "jalan main kerja pakai lihat cek bagian bayar pesan proses tahu buat jadi satu dua tiga "
    "fast smooth smoothly scalable curious commit fork merge loop refresh exchange click sleep typing cooking running "
    "swimming writing sorting sort loading sharing repair till rock ruin blast present fear yawn clapping sleepy love "
    "mind recycle contactless graduate cook stew flag deploy upload download exception party "
    "orang bingung takut kaget lelah lancar penasaran silang ban unduh unggah klik bagikan cinta".split()
)
"""Words that are done rather than seen, though there are icons for them."""

PICTURE_EVERY = 5
"""Words from one picture among kinetic text to the next, at least: each wants a second to be seen."""

TITLE, OFTEN = "title_card", 3
"""The scene type of the film's title; and how often a thing is spoken of, at least, to stand for what a film is on."""

EMBLEM_EVERY = 3
"""Words from a picture to what only stands for a word: both are seen side by side."""

MOST_WORDS = 18
"""Words that one panel of kinetic text may cover: about six seconds at a natural pace."""


def narrate(script: Script, library: Narrated, laid: list[Laid]) -> list[Draft]:
    """Drafts over all words that no laid draft covers, in order; each covers its `home` exactly."""
    covered = [False] * len(script.words)
    for each in laid:
        covered[each.first : each.last] = [True] * (each.last - each.first)
    shown = library.shown
    if not senses_in(script).is_sure(shown.hero, script.language):
        shown = replace(shown, hero="")
    asker, kinetic = Asker(script, library.catalog, shown), library.catalog["kinetic_text"]
    out: list[Draft] = []
    for beats in _groups(script):
        for first, last in _gaps(covered, beats[0].first, beats[-1].last):
            if beats[0].role is not Role.PASSAGE:
                out += _set_apart(script, library.catalog, beats, first, last)
                continue
            for low, high, asked in _asking(script, asker, first, last):
                if asked:
                    out.append(asked)
                    continue
                for stretch in around_lists(script, library.catalog, low, high, library.is_brand):
                    out += [stretch.draft] if stretch.draft else _kinetics(script, kinetic, stretch.first, stretch.last)
    _recall(script, out, shown.hero)
    _add_pictures(script, out, library.pictures)
    return _absorbed(out)


def _absorbed(drafts: list[Draft]) -> list[Draft]:
    """The drafts without kinetic text over too few words to be read: the panel before them stays for those."""
    out: list[Draft] = []
    for draft in drafts:
        first, last = draft.home
        brief = last - first < SHORTEST and draft.scene.name == "kinetic_text"
        if brief and out and out[-1].home[1] == first and not out[-1].scene.shows_words:
            out[-1].home = (out[-1].home[0], last)
        else:
            out.append(draft)
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


def _set_apart(script: Script, catalog: Catalog, beats: tuple[Beat, ...], first: int, last: int) -> list[Draft]:
    """Headings on their cards, the items of a list together; what has no such scene as kinetic text."""
    role = beats[0].role
    if role is Role.TITLE and "title_card" in catalog:
        return [_card(script, catalog["title_card"], beats[0], first, last)]
    if role is Role.CHAPTER and "chapter_card" in catalog:
        return [_card(script, catalog["chapter_card"], beats[0], first, last)]
    if role is Role.ITEM and "checklist" in catalog and len(beats) > 1:
        return [_checklist(script, catalog["checklist"], beats, first, last)]
    return _kinetics(script, catalog["kinetic_text"], first, last)


def _kinetics(script: Script, scene: SceneEntry, first: int, last: int) -> list[Draft]:
    return [_kinetic(script, scene, a, b) for a, b in _portions(script, first, last)]


def _asking(script: Script, asker: Asker, first: int, last: int) -> Iterator[tuple[int, int, Draft | None]]:
    """A stretch of a passage cut into what asks for scenes, each with its draft, and the words between (None)."""
    plain, running = first, None
    for a, b in _sentences(script, asker, first, last):
        longer = asker.going_on(running, b) if running is not None and plain == a else None
        asked = longer or asker.ask(a, b)
        if asked is None:
            continue
        if running is not None and longer is None:
            yield (*running.home, running)
        if longer is None and plain < a:
            yield plain, a, None
        running, plain = asked, b
    if running is not None:
        yield (*running.home, running)
    if plain < last:
        yield plain, last, None


def _sentences(script: Script, asker: Asker, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The sentences of a stretch; those of a short portion stay together where only all of them ask for something."""
    for a, b in _portions(script, first, last):
        parts = [
            (max(a, each.first), min(b, each.last)) for each in script.sentences if a < each.last and each.first < b
        ]
        alone = any(asker.ask(*part) for part in parts)
        yield from parts if alone or not asker.ask(a, b) else [(a, b)]


def _draft(script: Script, scene: SceneEntry, params: dict[str, Json], first: int, last: int) -> Draft:
    kept = {key: value for key, value in params.items() if key in _known(scene) and value not in (None, "")}
    return Draft(scene, kept, [], (first, last), script.words[first].span, Drawn.NARRATION)


def _known(scene: SceneEntry) -> Mapping[str, Json]:
    known: Mapping[str, Json] = scene.schema.get("properties", {})
    return known


def _text(script: Script, first: int, last: int) -> str:
    return " ".join(word.text for word in script.words[first:last])


def _card(script: Script, scene: SceneEntry, beat: Beat, first: int, last: int) -> Draft:
    """A title or chapter card: its number is the chapter's, or the figure that the words begin with."""
    words = [word.text for word in script.words[first:last]]
    numbered = beat.number is not None and words[0].rstrip(".)") == str(beat.number)
    # where a cue has all the words but the number, the card shows the heading all the same
    whole = [word.text for word in script.words[beat.first : beat.last]][numbered:]
    text = " ".join(words[numbered:] or whole)
    leading = next((word.strip(".,!:") for word in words[:1] if word.strip(".,!:").isdigit()), "")
    number = str(beat.number) if beat.number is not None else leading
    chapters = [each.first for each in script.beats if each.role is Role.CHAPTER]
    counted = beat.role is Role.CHAPTER and len(chapters) > 1
    place = {"total": str(len(chapters)), "place": str(chapters.index(beat.first) + 1)} if counted else {}
    return _draft(script, scene, {"text": text, "number": number, **place}, first, last)


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


def _bare(script: Script, index: int) -> str:
    return script.words[index].text.strip(" ,;:.!?\"“”'()")


def names_a_thing(text: str) -> bool:
    """Whether a word may name a thing: not what is done, and not derived from another ("mengembangkan")."""
    key = fold(text)
    return len(text) > 1 and key not in STOP and key not in DEEDS and not derived(key)


def _recall(script: Script, drafts: list[Draft], hero: str) -> None:
    """Let a question near the end show the first picture of the film again, which then stays to the end (in place)."""
    for number, draft in enumerate(drafts):
        last = draft.home[1]
        asks = script.words[last - 1].text.rstrip("\"”'").endswith("?")
        if hero and asks and len(script.words) - last <= CLOSING and "pictures" in _known(draft.scene):
            draft.params["pictures"] = [{"word": 1, "art": hero}]
            for following in drafts[number + 1 :]:
                if "prop" in _known(following.scene):
                    following.params.setdefault("prop", hero)
            return


def _add_pictures(script: Script, drafts: list[Draft], pictures: Pictures) -> None:
    """Give kinetic text the pictures of what it names, none twice in a film and not too many (in place).

    What stands for words that name nothing has what room these leave.
    """
    shown: set[str] = set()
    found: list[tuple[Draft, list[dict[str, Json]]]] = []
    openings = {sentence.first for sentence in script.sentences}
    words, senses = [word.text for word in script.words], senses_in(script)
    for draft in drafts:
        if "pictures" not in _known(draft.scene) or "pictures" in draft.params:
            continue
        first, last = draft.home
        things: list[dict[str, Json]] = []
        for index in range(first, last):
            text = _bare(script, index)
            # the capital that opens a sentence makes no name of a word
            text = fold(text) if index in openings and text.istitle() else text
            if _is_compound(script, index):
                continue
            near = things and index - first + 1 - _place(things[-1]) < PICTURE_EVERY
            if near or fold(text) in shown or not names_a_thing(text) or not pictures(text):
                continue
            if not may_be_shown(words, index, script.language) or not senses.is_sure(text, script.language):
                continue
            shown.add(fold(text))
            things.append({"word": index - first + 1, "art": text})
        found.append((draft, things))
    _give_topic(script, found, pictures)
    for draft, things in found:
        if all_of := sorted([*things, *_emblems(script, draft, things, shown)], key=_place):
            draft.params["pictures"] = list(all_of)


def _give_topic(script: Script, found: list[tuple[Draft, list[dict[str, Json]]]], pictures: Pictures) -> None:
    """A title of which no word can be shown has what the film speaks of most often (in place)."""
    untitled = next((each for each in found if each[0].scene.name == TITLE and not each[1]), None)
    if untitled is None:
        return
    draft, things = untitled
    words, senses = [word.text for word in script.words], senses_in(script)
    after = range(draft.home[1], len(words))
    said = Counter(fold(_bare(script, at)) for at in after if not is_in_idiom(words, at, script.language))
    there = {fold(_bare(script, at)) for at in after if may_be_shown(words, at, script.language)}
    often = (
        word
        for word, count in said.most_common()
        if count >= OFTEN and word in there and names_a_thing(word) and pictures(word)
        if senses.is_sure(word, script.language)
    )
    if topic := next(often, ""):
        things.append({"word": draft.home[1] - draft.home[0], "art": topic})


def _emblems(script: Script, draft: Draft, things: list[dict[str, Json]], shown: set[str]) -> Iterator[dict[str, Json]]:
    """What stands for words of a draft that are no nearer to its pictures or to each other than they may be."""
    entries = draft.scene.schema.get("$defs", {}).values()
    if entries and not any("emblem" in each.get("properties", {}) for each in entries):
        return
    first, last = draft.home
    words = [word.text for word in script.words]
    taken, latest = [_place(each) for each in things], -PICTURE_EVERY
    for place in range(1, last - first + 1):
        art = emblem_of(words, first + place - 1, script.language)
        crowded = place - latest < PICTURE_EVERY or any(abs(place - each) < EMBLEM_EVERY for each in taken)
        if art and art not in shown and not crowded:
            shown.add(art)
            latest = place
            yield {"word": place, "art": art, "emblem": True}


def _place(picture: Mapping[str, Json]) -> int:
    place = picture["word"]
    assert isinstance(place, int)
    return place


def _is_compound(script: Script, index: int) -> bool:
    """Whether what stands between an article and a noun makes another thing of it ("a shock wave" is no wave)."""
    if script.language != "en" or index < 2 or not is_hollow(fold(script.words[index].text)):
        return False
    article, kind = (fold(script.words[at].text) for at in (index - 2, index - 1))
    return article in ARTICLES and kind not in STOP and not is_plain(kind)


def _portions(script: Script, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Whole sentences, joined while they stay short, a question ending its own; a long one is cut at its commas."""
    pieces: list[tuple[int, int]] = []
    for sentence in script.sentences:
        low, high = max(first, sentence.first), min(last, sentence.last)
        if low < high:
            pieces += _cut(script, low, high)
    start = None
    for number, (low, high) in enumerate(pieces):
        start = low if start is None else start
        following = pieces[number + 1][1] if number + 1 < len(pieces) else None
        asks = script.words[high - 1].text.rstrip("\"”'").endswith("?")
        if following is None or following - start > MOST_WORDS or asks:
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
