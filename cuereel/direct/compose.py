"""Cues -> drafts: adjacent cues become one panel where they speak of one scene, and no cue ever vanishes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cuereel.artwork.coverage import telling
from cuereel.artwork.phrase import about
from cuereel.artwork.vocabulary import PLACES
from cuereel.catalog import SceneEntry
from cuereel.diagnostics import warning
from cuereel.direct.acting import with_its_name
from cuereel.direct.bare import MOST_STATES
from cuereel.direct.entries import NAMES_JOINED, unquoted, without_icon
from cuereel.direct.match import READ_ON_SCREEN
from cuereel.direct.missing import refers_back, two_at_once
from cuereel.direct.naming import JOINING, NEW, counted, named
from cuereel.direct.phrases import Fragment, Reading, read_cue, without_fillers
from cuereel.direct.recap import points_said
from cuereel.direct.rows import ONE_BY_ONE, tells_standing
from cuereel.direct.sealing import Sealing
from cuereel.direct.shopless import serves
from cuereel.direct.shown import COUNT, COUNTED, DIRECTIONS, SOME, plainly, unshown
from cuereel.direct.staged import LONGEST_NAME, Kept
from cuereel.direct.staging import brief, listed_in
from cuereel.direct.states import in_colour, is_recoloured, states_of
from cuereel.direct.take_from import lists_nothing
from cuereel.direct.template import has_icons, list_or_title, merge, wanted, within
from cuereel.direct.tongue import tongues
from cuereel.direct.wishes import (
    BESIDE,
    in_turn,
    is_one_wish,
    is_verdict,
    leaves_its_entries,
    names_its_kind,
    names_none,
    names_nothing,
    stands_between_others,
    swallows_a_turn,
    without_named_again,
)
from cuereel.direct.words import QUOTED, STOP, fold
from cuereel.model import Cue, Drawn, Json, Script
from cuereel.schema import required

MOST_UNREAD = 1.0
"""What an unread word may cost a reading that begins with the cue: what was read must be worth itself, the rest is
told."""


LETTERS, IN_TURN = "text_card", frozenset("one by after another the other satu per demi persatu satu-satu".split())
"""The scene type that letters its words in turn, and how a cue asks for that."""

MOST_LETTERED = 2
"""Telling words of a name that may be lettered in the stead of what is drawn."""


_ICON_ROW = re.compile(
    r"\s*(?:show |tampilkan )?(?:an? |the )?(?:row of icons\s*[,:]|(?:sederet|deretan|barisan|jejeran) ikon\b\s*[,:]?)"
    r"\s*(?P<names>[^.]+?)"
    r"(?P<comes>\s*,?\s+(?:muncul|keluar|tampil|appear(?:s|ing)?|pop(?:s|ping)?(?: up)?)"
    rf"(?:\s+(?:{ONE_BY_ONE}))?)?\s*$",
    re.IGNORECASE,
)
"""A cue that is a row of icons, and then names them; that they come is what all things do."""

_MARK = re.compile(
    r"(?:an? |the )?(?:(?:green|red) )?(?:check|tick|checkmark|cross|centang|ceklis|silang)s?", re.IGNORECASE
)
"""A mark, which comes on what there is."""

_LINE = re.compile(r"\s*(?:an? |the )?(?:line|arrow|garis|panah)s?\b", re.IGNORECASE)
_ICON = re.compile(r"\s*\b(?:icons?|ikon)\b", re.IGNORECASE)
"""A cue for a line between things, and what they are called there beside their names."""

LEAST_OF_A_ROW = 2
"""Names that make a row."""

_MARKS = re.compile(
    r"\s*(?:(?:and )?then |lalu |terus )?(?:an? |the |one )?(?:big |huge |small )?(?:green |red )?"
    r"(?:check(?:mark|s)?|tick|cross|centang|tanda silang|silang)\b(?!list)",
    re.IGNORECASE,
)
"""How a cue opens that puts a mark on what is there."""


class Composer(Sealing):
    """Reads cue after cue, and decides for each which panel it starts or adds to."""

    def compose(self, script: Script) -> None:
        """Read all cues of a script."""
        self.cues, self.serving = script.cues, serves(script)
        for cue, tongue in zip(script.cues, tongues(script), strict=True):
            self.naming = self.namings.get(tongue, self.naming)
            if self.last is not None and not self._continues(script, cue):
                self.last = None
            self.read_best(cue)

    def read_whole(self, cue: Cue, kept: Kept) -> None:
        """Read one cue, and choose what shows most of it; `kept` is what there was before it."""
        before = self.last
        self.read, self.told = [], []
        self._add_cue(cue)
        if self.last is not None and self.last.cues[0] == cue.index:
            self.leave_out(cue, refers_back(cue.text))
        self.name_briefly(cue)
        self.missing = self.tell(self.sealed(cue), before if before is not self.last else None)
        self.stage(cue, kept)
        self.drop_sentences(cue)
        self.leave_poor(cue, kept)

    def _continues(self, script: Script, cue: Cue) -> bool:
        assert self.last is not None
        before = script.cues[self.last.cues[-1]]
        return cue.run == before.run or (cue.block == before.block and bool(JOINING.match(cue.text)))

    def _add_cue(self, cue: Cue) -> None:
        said = cue.annotation.get("scene")
        if said is not None and str(said.value) in self.catalog:
            self._add_named(cue, str(said.value))
            return
        if self.last is not None and self.last.drawn is Drawn.PLACEHOLDER and _MARKS.match(cue.text):
            self.add_to_placeholder(cue)  # it is put on what nobody sees
            return
        named_so = with_its_name(cue.text, self.drafts)
        if (named_so and self._add_deed(cue, named_so)) or self.add_icons_for(cue):
            return
        if self._add_icon_row(cue):
            return
        if _LINE.match(cue.text):
            cue = replace(cue, text=_ICON.sub("", cue.text))  # between "a phone icon and a book icon" it is a line
        reading = self._read(cue.text)
        states = states_of(named_so if named_so and self.last is None else cue.text)
        if len(states) > 1 and not is_one_wish(reading) and self._add_states(cue, states):
            return
        parts = [part for part in in_turn(cue.text) if part.strip()]
        readings = [self._read(part) for part in parts]
        if len(parts) > 1 and (self._split_is_better(reading, parts, readings) or self._ends_better(reading, parts)):
            for part, each in zip(parts, readings, strict=True):
                self._add_reading(cue, part, each)
        else:
            self._add_reading(cue, cue.text, reading)

    def _add_icon_row(self, cue: Cue) -> bool:
        """ "A row of icons, a pencil, a broom": just those, whether or not art shows each."""
        found, icons = _ICON_ROW.match(cue.text), self.catalog.get("icons")
        names = [name for name in NAMES_JOINED.split(found["names"]) if name] if found else self._with_another(cue.text)
        if names and found and found["comes"] and _MARK.fullmatch(names[-1]):
            return False  # "a check pops up": that is done to the row
        if icons is None or len(names) < LEAST_OF_A_ROW or any(len(name.split()) > LONGEST_NAME for name in names):
            return False
        self.start(icons, {"items": [without_fillers(name) for name in names]}, cue)
        return True

    def _with_another(self, text: str) -> list[str]:
        """The names of icons of which one is another of the same name: "a pen icon, another pen and a book"."""
        names = listed_in(" ".join(text.split()).strip(" ."))
        nouns = brief(names)
        known = sum(map(self.naming.knows, nouns))  # few of them may be lettered
        return names if names != nouns and len(names) > LEAST_OF_A_ROW and 2 * known > len(names) else []

    def _add_deed(self, cue: Cue, text: str) -> bool:
        """What the thing in the panel before a cue does ("then it shakes"): it does that in a panel of its own.

        `text` is the cue with the name of that thing.
        """
        reading = read_cue(text, self.catalog, self.naming, find=self.find)
        if [fragment.phrase.of for fragment in reading.fragments] != ["art"]:
            return False
        self.last = None
        self._add_fragments(cue, reading, reading.unread)
        return True

    def _read(self, text: str) -> Reading:
        going = "" if self.last is None else self.last.scene.name
        reading = read_cue(text, self.catalog, self.naming, going, find=self.find)
        loose = self._loose(reading, going)
        alone = all(fragment.scene in loose for fragment in reading.fragments) and not reading.lead
        if not loose:
            return reading
        other = read_cue(text, self.catalog, self.naming, going, loose, self.find)
        while going and (more := self._loose(other, going) - loose):
            loose |= more
            other = read_cue(text, self.catalog, self.naming, going, loose, self.find)
        # what other scene types could be told to do, the panel before it may do as well
        goes_on = bool(going) and any(fragment.scene == going for fragment in other.fragments)
        return reading if alone and not other.lead and not goes_on else other

    def _loose(self, reading: Reading, going: str) -> frozenset[str]:
        """The scene types of additions that find nothing to add to, neither in the cue nor before it."""
        there = {going}
        loose = set()
        for number, fragment in enumerate(reading.fragments):
            led = number == 0 and bool(reading.lead) and self._adds_to_a_picture(fragment)
            if fragment.phrase.starts or led:
                there.add(fragment.scene)
            elif fragment.scene not in there:
                loose.add(fragment.scene)
        return frozenset(loose)

    def _split_is_better(self, whole: Reading, parts: list[str], readings: list[Reading]) -> bool:
        """Whether a cue is a sequence ("a car, then a truck") rather than one wish that happens to hold "then"."""
        if is_one_wish(whole):
            return False
        pairs = list(zip(parts, readings, strict=True))
        if all(bool(each.fragments) or self.naming.names_a_thing(part) for part, each in pairs):
            return True
        return not (whole.fragments and whole.score >= 0) and all(
            NEW.match(part) and self.naming.core(part) for part in parts
        )

    def _ends_better(self, whole: Reading, parts: list[str]) -> bool:
        """Whether only what comes at last in a cue can be drawn ("a yeti waves, then a trophy")."""
        first, *others = parts
        read = whole.fragments and whole.score >= 0
        framed = fold(first.split()[0]) in DIRECTIONS
        shown = any(NEW.match(each) and self.naming.core(each) for each in others)
        return shown and not read and not framed and not self.naming.core(first)

    def _add_states(self, cue: Cue, states: Sequence[str]) -> bool:
        """A thing that becomes another, as icons that do; what the panel before it becomes is a picture of its own."""
        if len(states) == 2 and not states[0] and self._add_icon_row(replace(cue, text=states[1])):
            return True  # a cut to it changes the picture
        if len(states) == 2 and not states[0] and self._add_lead(cue, states[1], self._read(states[1])):
            return True
        names = [self._thing(state) for state in states if state]
        cores = [self._unasked_icon(about(name).strip(" ,")) for name in names]
        if any("," in name for name in names):
            return False  # "a desk, with a cup turning into a mug": the desk is none of those
        icons = self.catalog.get("icons")
        if not all(map(self.naming.names_a_thing, cores)) or len(names) > MOST_STATES:
            return False
        if len(names) == 1:
            return self._become(cue, names[0])
        action = self.catalog.get("action")
        if action is not None and len(names) == 2 and is_recoloured(*names):
            thing, other = names
            if self.naming.art(thing) == self.naming.art(other):
                thing = in_colour(thing, "grey")  # a car is drawn in red: to turn red, it has been another before
            self.start(action, {"subject": thing, "does": "becomes", "partner": other}, cue)
        elif icons is not None:
            self.start(icons, {"items": cores}, cue)
        else:
            return False
        covered = [self.naming.coverage(name) for name in names]
        self.leave_out(cue, [word for each in covered for word in each.missing])
        return True

    def _unasked_icon(self, name: str) -> str:
        """A name without the word that asks for an icon, where it still means the same."""
        bare = without_icon(name)
        return bare if self.naming.art(bare) == self.naming.art(name) else name

    def _become(self, cue: Cue, name: str) -> bool:
        """What the thing before a cue becomes: a picture that shows nothing else goes on as icons that do.

        Of any other, nothing is here any more: the cut is what changes it.
        """
        icons, states = self.catalog.get("icons"), self._going_states()
        name = in_colour(states[-1], name) if states else name
        if self.last is not None and icons is not None and states and self.naming.names_a_thing(name):
            self.last.scene, self.last.params = icons, {"items": [*states, about(name)]}
            self.join(cue)
            return True
        return self.start_picture(cue, name)

    def _going_states(self) -> list[str]:
        """What the panel before shows, where it shows one thing after another and nothing else."""
        if self.last is None or self.last.drawn is not Drawn.CUE or len(self.last.params) != 1:
            return []
        of = {"picture": "image", "icons": "items"}.get(self.last.scene.name, "")
        value = self.last.params.get(of)
        names = [str(name) for name in value] if isinstance(value, list) else [str(value)]
        going = bool(value) and all(map(self.naming.names_a_thing, names)) and len(names) in (1, 2)
        return list(map(about, names)) if going else []

    def _thing(self, text: str) -> str:
        """The thing that a part of a cue asks a picture of, or names."""
        reading = self._read(text)
        if len(reading.fragments) == 1 and not reading.unread and reading.fragments[0].scene == "picture":
            return unquoted(dict(reading.fragments[0].slots).get("image", ""))
        return named(text)

    def _add_named(self, cue: Cue, scene: str) -> None:
        """A cue whose annotation says which scene it is: only what that scene reads in it counts."""
        fragments = [each for each in self._read(cue.text).fragments if each.scene == scene]
        if not fragments:
            self.start(self.catalog[scene], {}, cue)
        for fragment in fragments:
            self._add_fragment(cue, fragment)

    def _add_reading(self, cue: Cue, text: str, reading: Reading) -> None:
        led = any(fold(word) not in DIRECTIONS | STOP for word in reading.lead.split())
        misread = swallows_a_turn(reading) or leaves_its_entries(text, reading) or names_its_kind(reading)
        misread = misread or names_none(reading) or stands_between_others(reading)
        if misread or not reading.fragments or reading.score < (0 if led else -MOST_UNREAD * len(reading.unread)):
            adds = (self.add_row, self.add_pair, self.add_bare, self.add_to_last)
            added = any(add(cue, text) for add in adds) or self._add_judged(cue, text, reading) or self.seal(cue, text)
            if not added and not self.add_foremost(cue, text) and not self.add_texts(cue, text):
                self.placeholder(cue, text)
            return
        if self._is_led(reading):
            if reading.unread and self.add_pair(cue, text):
                return
            adds_lead = self._add_lead(cue, text, reading) or self._add_judged(cue, text, reading)
            if not adds_lead and not self.add_foremost(cue, text) and not self.add_texts(cue, text):
                self.placeholder(cue, text)
            return
        if not self._add_what_is_shown(cue, reading):
            self._add_fragments(cue, reading, reading.unread)

    def _add_what_is_shown(self, cue: Cue, reading: Reading) -> bool:
        """A picture of what no art shows, though it shows what that opens with ("picture of a fat owl on a roof")."""
        first, *others = reading.fragments
        if first.scene != "picture" or reading.unread or any(each.phrase.starts for each in others):
            return False
        asked = dict(first.slots)
        image, stamp = unquoted(asked.get("image", "")), unquoted(asked.get("overlay", ""))
        if asked.keys() - {"overlay"} != {"image"} or self.naming.coverage(image).head:
            return False
        if not self.add_foremost(cue, image):
            return False
        if stamp and self.last is not None:
            self.last.params.setdefault("overlay", stamp)
        self._add_fragments(cue, replace(reading, fragments=tuple(others)), ())
        return True

    def _add_lead(self, cue: Cue, text: str, reading: Reading) -> bool:
        """A cue that names its own picture, and then what is to be added to it."""
        if not self._is_led(reading):
            return False
        if not self.naming.names_a_thing(reading.lead) or not self.start_picture(cue, reading.lead):
            return False
        self._add_fragments(cue, reading, tuple(word for word in reading.unread if word not in reading.lead.split()))
        return True

    def _add_judged(self, cue: Cue, text: str, reading: Reading) -> bool:
        """A cue that opens with one thing, and adds what needs no words of its own ("a kite aloft, crossed out")."""
        if not self._is_led(reading):
            return False
        lead = text.partition(reading.fragments[0].said)[0].strip(" ,")
        core = self.naming.core(lead)
        more = QUOTED.sub(" ", lead).partition(core)[2] if core else ","
        slots = any(each.slots for each in reading.fragments)
        if slots or "," in more or BESIDE.search(more) or not self.add_foremost(cue, lead):
            return False
        self._add_fragments(cue, reading, tuple(word for word in reading.unread if word not in lead))
        return True

    def _add_fragments(self, cue: Cue, reading: Reading, unread: tuple[str, ...]) -> None:
        strange: list[str] = []
        for fragment in reading.fragments:
            if any(not tells_standing(word) and fold(word) not in STOP | PLACES for word in fragment.after):
                # the text of a thing that is not drawn is not put on another, nor is a verdict on it
                texts = [unquoted(value) for name, value in fragment.slots if name in READ_ON_SCREEN]
                another = any(map(is_verdict, self.read)) or self.naming.core(" ".join(fragment.after))
                if (texts and not fragment.phrase.starts) or (is_verdict(fragment) and another):
                    strange += texts or fragment.said.split()
                    continue
            self._add_fragment(cue, fragment)
            self.leave_out(cue, unshown(fragment, self.catalog[fragment.scene]))
            self.leave_out(cue, self._only_lettered(fragment))
        items = self.last.params.get("items") if self.last is not None and self.last.scene.name == "icons" else None
        if any("," in value for each in reading.fragments if each.scene == LETTERS for _, value in each.slots):
            unread = tuple(word for word in unread if fold(word) not in IN_TURN)  # so its words come
        if self.last is not None and lists_nothing(self.last):
            unread = tuple(word for word in unread if word not in points_said(cue.text))
        if items and not two_at_once(items, cue.text):
            unread = tuple(word for word in unread if not tells_standing(word))  # a row does stand side by side
        self.leave_out(cue, [*unread, *strange, *(() if unread else two_at_once(items, cue.text))])

    def _only_lettered(self, fragment: Fragment) -> list[str]:
        """What a scene letters of whom it shows, and does not show: "a car overtakes a truck" is read, and not seen."""
        scene = self.catalog[fragment.scene]
        if not any(path.partition(".")[0] in required(scene.schema) for path in scene.lettered):
            return []
        said = [value for name, value in fragment.slots if name not in READ_ON_SCREEN and "“" not in value]
        long = [name for value in said for name in NAMES_JOINED.split(value)]
        long = [value for value in long if sum(map(str.isalpha, telling(value))) > MOST_LETTERED]
        return [word for value in long for word in self.naming.coverage(value).missing]

    def _is_led(self, reading: Reading) -> bool:
        """Whether a cue opens with what its first fragment then adds to."""
        return bool(reading.fragments and reading.lead) and self._adds_to_a_picture(reading.fragments[0])

    def _adds_to_a_picture(self, fragment: Fragment) -> bool:
        """Whether it adds to a scene that shows one named thing: then what is named before it in the cue is that."""
        scene = self.catalog[fragment.scene]
        return not fragment.phrase.starts and any(path in required(scene.schema) for path in scene.art)

    def _add_fragment(self, cue: Cue, fragment: Fragment) -> None:
        scene = self.catalog[fragment.scene]
        self.read.append(fragment)
        asked = list_or_title(scene, wanted(fragment.phrase, plainly(fragment, scene), scene.schema))
        asked, too_many = within(scene.schema, asked)
        asked, tails = self._without_tails(scene, self._several(scene, asked))
        if self.last is not None and self.last.scene.name == scene.name:
            asked = without_named_again(asked, self.last.params)
        if self.last is not None and self.last.scene.name == scene.name and merge(self.last.params, asked):
            self.join(cue)
        elif fragment.phrase.starts:
            self.start(scene, asked, cue)
        elif self.last is not None and self.last.drawn is Drawn.PLACEHOLDER:
            self.add_to_placeholder(cue)
            return
        else:
            self._unattached(cue, fragment)
            return
        if self.last is not None and names_nothing(asked):
            self.last.listing.append(cue.index)
        self.leave_out(cue, [*too_many, *tails])

    def _several(self, scene: SceneEntry, asked: dict[str, Json]) -> dict[str, Json]:
        """What is asked, with how many there are of the first thing where a scene type can show several of it."""
        name = str(asked.get(scene.art[0], "")) if scene.art else ""
        if COUNT not in scene.schema.get("properties", {}) or not name:
            return asked
        said = " ".join(counted(name))
        thing = name[len(said) :].strip()
        number = COUNTED.get(fold(said), 0) if said else SOME * bool(self.naming.coverage(thing).one)
        return {**asked, scene.art[0]: thing, COUNT: number} if number else asked

    def _without_tails(self, scene: SceneEntry, asked: dict[str, Json]) -> tuple[dict[str, Json], list[str]]:
        """What is asked, the names that stand under icons without what is told of the things; and what that was.

        "A fan with a price tag" stands there as "fan": nobody reads a direction on the screen.
        """
        kept, tails = dict(asked), []
        for key in scene.art:
            value = asked.get(key)
            if key not in scene.lettered or not isinstance(value, list) or has_icons(scene.schema):
                continue
            kept[key] = brief = [self._brief_name(name) for name in value]
            pairs = zip(value, brief, strict=True)
            tails += [word for name, short in pairs for word in telling(name.replace(short, " ", 1))]
        return kept, tails

    def _brief_name(self, name: str) -> str:
        """The thing that a name is about, if art shows that and not all of the name."""
        brief = about(name)
        return brief if brief != name and self.naming.knows(brief) and self.naming.coverage(name).missing else name

    def _unattached(self, cue: Cue, fragment: Fragment) -> None:
        """An addition to a scene that is not there: it stands in the panel before it, or for itself, as not drawn."""
        if self.last is not None and cue.index in self.last.cues:
            self.read.remove(fragment)
            self.leave_out(cue, telling(fragment.said))
            return
        if self.last is None and any(fold(word) not in STOP for word in self._read(cue.text).unread):
            self.placeholder(cue, cue.text)
            return
        if self.last is None and JOINING.match(cue.text):
            message = f"no picture stands right before this that it could change: {cue.text.strip()}"
            hint = "put it right after the cue that it belongs to"
            self.diagnostics.append(warning("nothing-to-modify", message, cue.span, hint))
            self.slate(cue, cue.text)
        elif self.last is None:
            self.placeholder(cue, cue.text)
        elif not self.seal(cue, cue.text):
            self.cannot(cue, cue.text)
            self.join(cue, met=False)
