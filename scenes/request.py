"""A client and a server, and what goes on between them: the request square runs over a road, and data comes back."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
from manim import Group, Mobject

from cuereel.scene import Box, CueScene, SceneParams, Spoken, addition, moment, phrase
from cuereel.scene.address_bar import Pointer
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.courier import GAP, SIDE, Square, Tag, Way, answer, asking
from cuereel.scene.crossing import crossing
from cuereel.scene.frosted import Frosted
from cuereel.scene.gateway import Gateway
from cuereel.scene.ground import Road, floor
from cuereel.scene.inspection import LIFT, Inspection
from cuereel.scene.laptop import FILLING, PLACES, Laptop
from cuereel.scene.light import fading
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.racks import Racks
from cuereel.scene.rounds import Round, rounds, share_done, through
from cuereel.scene.score import with_moments
from cuereel.scene.stage import PX, px
from cuereel.scene.stamp import Stamp, place

DASHES, FLOW = 14, 28
"""Dashes along a road, and the frames in which each comes to where the next one was."""

LANDING = 12
"""Frames from the gate until the answer is on the page."""

POPPED = 0.1
"""The share of the way at which a request that is sent, but not named yet, waits above its button."""

LANE = 250.0
"""px that the road is wide on the near line of the floor."""

CLIENTS = ("user", "pengguna", "klien", "client", "browser", "peramban")
SERVERS = ("server", "peladen")
FRONT = (*CLIENTS, "frontend", "front-end", "front end")
BACK = (*SERVERS, "backend", "back-end", "back end")
ASKING = ("permintaan", "request")
ANSWERS = (
    "respons",
    "response",
    "balasan",
    "memberikan data",
    "mengirimkan data",
    "mengirim data",
    "mengembalikan data",
    "sends back data",
    "sends data back",
    "sends the data back",
    "returns data",
    "returns the data",
    "gives back data",
)
UNSEEN = (
    "tidak terlihat", "tak terlihat", "nggak terlihat", "ga terlihat", "gak terlihat", "tidak kelihatan",
    "ga kelihatan", "gak kelihatan", "nggak kelihatan", "di balik layar", "dibalik layar", "tersembunyi",
    "not visible", "invisible", "not seen", "never seen", "never see", "don't see", "cannot see", "can't see",
    "behind the scenes", "hidden",
)  # fmt: skip
OPENING = (
    "membuka", "buka", "membukanya", "mengunjungi", "mengakses", "opens", "open", "visits", "visit", "loads", "load",
)  # fmt: skip
SENDING = ("mengirim", "mengirimkan", "kirim", "mengklik", "klik", "menekan", "sends", "send", "clicks", "presses")
CHECKING = (
    "memeriksanya", "memeriksa", "periksa", "mengecek", "mengeceknya", "memvalidasi", "memverifikasi", "memproses",
    "memprosesnya", "diperiksa", "diproses", "checks it", "checks", "validates", "verifies", "processes",
)  # fmt: skip
FETCHING = (
    "mengambil data", "mengambil", "ambil data", "mencari data", "membaca data", "mengolah data", "diambil",
    "fetches", "gets the data", "looks up", "reads the data", "queries", "retrieves",
)  # fmt: skip
PASSING = ("lewat", "melalui", "via", "through")
BETWEEN = ("api", "graphql", "http", "endpoint", "gateway")

_DEEDS = re.compile(
    r"\b(me(mberikan|ngirimkan|ngirim|ngembalikan)|kirim|beri|send(s|ing)?|return(s|ing)?|gives?|back|the|a|an)\b\s*",
    re.IGNORECASE,
)


def _roles(clients: tuple[str, ...], servers: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {
        "client": clients,
        "server": servers,
        "through": BETWEEN,
        "request": ASKING,
        "response": ANSWERS,
        "hidden": UNSEEN,
    }


DEEDS = {"opens": OPENING, "sends": SENDING, "checks": CHECKING, "fetches": FETCHING, "by": PASSING}
"""What each of the two does, with the words for it."""

_SETS = {role: f"{{{role}}}" for role in (*_roles((), ()), *DEEDS)}


class Request(CueScene):
    """A laptop and a row of servers, a road between them, the gate on it, and a request that goes there and back."""

    class Params(SceneParams):
        """What the two are called, what stands between them, and the words for what goes there and what comes back.

        `hidden` are the words that say that the server is not to be seen: then a frosted pane comes down before it.
        `opens`, `sends`, `checks`, `fetches` and `by` are the words for opening the page, sending the request, looking
        it over, fetching data and passing what stands between: each is seen where it is said.
        """

        client: str = "client"
        server: str = "server"
        through: str = ""
        request: str = ""
        response: str = ""
        hidden: str = ""
        opens: str = ""
        sends: str = ""
        checks: str = ""
        fetches: str = ""
        by: str = ""

    PHRASES = (
        phrase(
            "[a] request (going|goes|travelling|traveling|travels|moving|moves|sent|is sent) from {client} to {server}",
            "request from {client} to {server}",
            "(permintaan|request) [yang] [dikirim|berjalan|pergi|bergerak] dari {client} ke {server}",
            "{client} (sends|sending|makes|making) [a] request to {server}",
            "{client} (mengirim|kirim|mengirimkan) (permintaan|request) ke {server}",
            client="{client}",
            server="{server}",
            request="request",
        ),
        phrase(
            "[a] request (going|goes|travelling|travels|moving|moves|sent) from {client} to {server} and back",
            "request and response between {client} and {server}",
            "(permintaan|request) dan (respons|response|balasan) antara {client} dan {server}",
            "(permintaan|request) dari {client} ke {server} (dan|lalu) (kembali|balik)",
            client="{client}",
            server="{server}",
            request="request",
            response="response",
        ),
        phrase(
            "how [a] [web|http] request (travels|works|flows|moves)",
            "[http|web] request response (cycle|flow)",
            "request and response",
            "(bagaimana|cara) [sebuah] (permintaan|request) (berjalan|bekerja|dikirim|diproses)",
            "(permintaan|request) dan (respons|response|balasan)",
            client="client",
            server="server",
            request="request",
            response="response",
        ),
        phrase(
            "client and server [architecture|diagram|model]",
            "client server [architecture|diagram|model]",
            "client -> server",
            "(arsitektur|diagram|model) client server",
            "klien dan server",
        ),
        phrase(
            "(frontend|front-end) and (backend|back-end) (communicating|talking|connected)",
            "(frontend|front-end) dan (backend|back-end) [yang] [saling] (berkomunikasi|terhubung)",
            client="frontend",
            server="backend",
        ),
        phrase(
            "(communication|connection|traffic) between {client} and {server}",
            "(komunikasi|koneksi|hubungan|lalu lintas) antara {client} dan {server}",
            "{client} (talks|talking|communicates|communicating) (to|with) {server}",
            "{client} (berkomunikasi|berbicara) (dengan|ke) {server}",
            client="{client}",
            server="{server}",
        ),
        phrase(
            "(API|gateway) between {client} and {server}",
            "API (connecting|connects|linking|links) {client} (and|to|with) {server}",
            "API [di] antara {client} dan {server}",
            "API [yang] (menghubungkan|menyambungkan) {client} (dan|ke|dengan) {server}",
            client="{client}",
            server="{server}",
            through="API",
        ),
        phrase(
            "{client} -> API -> {server}",
            "from {client} through [an] API to {server}",
            "dari {client} (lewat|melalui) API ke {server}",
            client="{client}",
            server="{server}",
            through="API",
        ),
        addition(
            "{server} (responds|replies|answers|sends back data|sends data back)",
            "{server} (membalas|menjawab|mengirim balasan|mengirim data kembali)",
            response="response",
        ),
        addition(
            "(hidden|invisible|not visible) [behind] [frosted] [glass|pane|curtain|wall]",
            "(tersembunyi|tidak terlihat) [di] [balik] [kaca|tirai|dinding]",
            hidden="hidden",
        ),
    )
    SPOKEN = (
        Spoken(roles=_roles(CLIENTS, SERVERS) | DEEDS, at_least=2, needs=("client", "server"), sets=_SETS),
        # a frontend and a backend are fields of work as well: they need a word for what is between the two
        Spoken(
            ("komunikasi", "berkomunikasi", "communicate", "communication", "terhubung", "connected", "talk to"),
            roles=_roles(FRONT, BACK),
            at_least=3,
            needs=("client", "server"),
            sets=_SETS,
        ),
        Spoken(
            roles=_roles(FRONT, BACK),
            at_least=3,
            needs=("client", "request", "response"),
            sets=_SETS,
        ),
    )
    MOMENTS = (
        moment("client", "{client}"),
        moment("server", "{server}"),
        moment("through", "{through}"),
        moment("hidden", "{hidden}"),
        moment("request", "{request}"),
        moment("response", "{response}"),
        moment("opens", "{opens}"),
        moment("sends", "{sends}"),
        moment("checks", "{checks}"),
        moment("fetches", "{fetches}"),
        moment("by", "{by}"),
    )
    SAID = ("client", "server", "through", "request", "response")
    EXAMPLE = {
        "client": "user",
        "server": "server",
        "through": "API",
        "request": "permintaan",
        "response": "data",
    }

    def construct(self) -> None:
        self._plan = crossing(self.stage)
        self._frames()
        self._build()
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- when

    def _frames(self) -> None:
        params, brief = self.params, self.brief
        names = ["client", "server", *[name for name in ("through", "hidden") if getattr(params, name)]]
        known = {name: brief.moments[name] for name in names if name in brief.moments}
        order = sorted(names, key=lambda name: (known.get(name, 10**6), names.index(name)))
        moments = with_moments(replace(brief, moments=known), order).moments if known else self._evenly(names)
        self._at = {name: max(0, moments[name] - ANTICIPATION) for name in names}
        ready = max(self._at["client"], self._at["server"]) + 8
        told = {name: max(0, brief.moments[name] - ANTICIPATION) for name in ("request", "response") if self.has(name)}
        asked = told.get("request", min(ready, told.get("response", ready)))
        self._rounds = rounds(asked, told.get("response"), brief.frames)
        said = {deed: self._told(deed) for deed in DEEDS}
        first = self._rounds[0]
        passed = self._at.get("through")
        self._passing = passed if passed is not None and first.back[0] + 6 < passed < brief.frames - 8 else None
        if self._passing is not None:
            landed = min(brief.frames - 4, self._passing + LANDING)
            self._rounds = [Round(first.out, (first.back[0], landed))]
            by = said["by"]
            if by is not None and first.back[0] <= by < self._passing:
                self._at["through"] = by
        sent = said["sends"]
        self._sent = sent if sent is not None and asked - 60 < sent < asked else asked
        opened = said["opens"]
        self._opened = opened if opened is not None and self._at["client"] < opened < self._sent else None
        first = self._rounds[0]
        self._checked, self._fetched = (
            when_ if when_ is not None and first.out[1] - 4 <= when_ < first.back[0] - 6 else None
            for when_ in (said["checks"], said["fetches"])
        )

    def _told(self, deed: str) -> int | None:
        """The frame on which a deed is seen, where it is said."""
        if not getattr(self.params, deed) or not self.has(deed):
            return None
        return max(0, self.frame_of(deed) - ANTICIPATION)

    def _evenly(self, names: list[str]) -> dict[str, int]:
        return {name: round((number + 0.3) * 0.5 * self.brief.frames / len(names)) for number, name in enumerate(names)}

    # -- what is drawn

    def _build(self) -> None:
        theme, plan = self.theme, self._plan
        self._racks = Racks(theme, plan.racks, plan.hero / PX)
        self._laptop = Laptop(theme, plan.laptop)
        self._way = Way(plan.road, self._laptop.button, self._racks.dock, plan.laptop.width / PX / 770)
        self._gated = self._way.share_of(plan.gate)
        # the first block of an answer is ahead of the last
        self._first_at_gate = (1 - self._gated) / (1 + GAP * (len(PLACES) - 1))
        bounds = [self._gated]
        self._gate = self._gateway() if self.params.through else None
        self._pane = self._frosted() if self.params.hidden else None
        if self._pane is not None:
            bounds.append(self._way.share_of(plan.road.share_at(self._pane.box.bottom)))
        count = len(bounds) + 1
        cool, good = self.colour("cool"), "#3DDC97"
        self._asked = Square(self._way, asking(theme), cool, bounds)
        self._answers = [Square(self._way, answer(number), good, bounds) for number in range(len(PLACES))]
        squares = [self._asked, *self._answers]
        text, clear = self.stage.text, self.stage.clear
        room = Box(text.left, clear.bottom + px(20), text.right, clear.top)
        words = {"request": self.params.request, "response": _short(self.params.response)}
        self._tags = {
            name: Tag(theme, words[name] or "data", role, room)
            for name, role in (("request", "cool"), ("response", "good"))
            if getattr(self.params, name)
        }
        self._stamps = {name: self._stamp(name, role) for name, role in (("server", "accent"), ("client", "cool"))}
        hero, side = self._racks.hero, asking(theme)
        store = np.array([hero.left - 0.36 * hero.width, hero.bottom + 0.56 * hero.height, 0])
        self._inspection = None
        if self._checked is not None or self._fetched is not None:
            self._inspection = Inspection(theme, hero, store, side, answer(0), SIDE)
        self._pointer = Pointer(theme, 110.0)
        lane = self._lane()
        layers = [Group(*[square.layers[depth] for square in squares]) for depth in range(count)]
        self.add(baked(floor(plan.ground, self.stage, theme, cool)))
        store_first = [self._inspection.behind] if self._inspection else []
        self.add(self._racks.around, *store_first, self._racks.front, *lane)
        self.add(*[square.trail for square in squares])
        if self._pane is not None:
            self.add(self._pane.mobject, layers[2])
        if self._gate is not None:
            self.add(self._gate.behind)
        self.add(layers[1], *([self._gate.front] if self._gate else []), self._laptop.mobject, layers[0])
        if self._inspection is not None:
            self.add(self._inspection.mobject)
        self.add(self._pointer.mobject)
        self.add(*[stamp.lines for stamp in self._stamps.values()], *[stamp.plate for stamp in self._stamps.values()])
        self.add(*[tag.mobject for tag in self._tags.values()])

    def _lane(self) -> list[Mobject]:
        """The road: its bed, its lit edges, and the dashes along its middle that run on all the time."""
        dark = self.colour("surface")
        cool = self.colour("cool")
        plan = self._plan
        roads = (plan.main,)
        low, high = self.stage.frame.bottom, plan.room.at(0, 0.8)[1]
        stops = ((0.0, 0.15), (0.4, 0.55), (1.0, 1.0))
        edges = [fading(road.band(LANE + 22), (0, low, 0), (0, high, 0), stops, cool) for road in roads]
        beds = [road.band(LANE).set_fill(dark, 1) for road in roads]
        self._dashes = [(road, road.band(14).set_fill(self.colour("muted"), 0.5)) for road in roads]
        self._flow: dict[tuple[Road, int], np.ndarray] = {}
        return [baked(Group(*edges, *beds)), *[dashes for _, dashes in self._dashes]]

    def _gateway(self) -> Gateway:
        foot, size = self._plan.road.at(self._plan.gate)
        width = LANE * size * 1.12
        text, clear = self.stage.text, self.stage.clear
        room = Box(self._plan.laptop.right - px(50), clear.bottom, text.right, clear.top)
        return Gateway(self.theme, self.params.through, foot, width, max(150.0, width * 0.86), room)

    def _frosted(self) -> Frosted:
        racks, hero = self._plan.racks, self._racks.hero
        low = racks.bottom - 0.085 * self._plan.room.height
        box = Box(racks.left + px(16), low, racks.right - px(16), racks.top - 0.1 * racks.height)
        spots = []
        for row in range(5):
            for column, colour in enumerate(("#46D2FF", "#3DDC97", "#FFB224")):
                y = hero.bottom + (0.24 + 0.14 * row) * hero.height
                x = hero.left + (0.13 + 0.3 * ((column + row) % 3)) * hero.width
                spots.append((np.array([x, y, 0]), colour))
        return Frosted(self.theme, box, spots)

    def _stamp(self, name: str, role: str) -> Stamp:
        """The plate with a name, above what it names."""
        lid, racks = self._plan.laptop, self._plan.racks
        frame = self.stage.frame
        if name == "server":
            width, size = min(racks.width, 0.6 * frame.width) / PX, 88 if len(self.params.server) < 12 else 60
            stamp = Stamp(self.theme, self.params.server, width=width, size=size, role=role, tilt=-2, within=frame)
            y = min(racks.top + px(stamp.height_px / 2 - 26), self.stage.text.top - px(stamp.height_px / 2 + 4))
            stamp.place = place(self._inside(float(racks.center[0]), stamp), y)
            return stamp
        width = max(330.0, lid.width / PX * 0.66)
        stamp = Stamp(self.theme, self.params.client, width=width, size=76, role=role, tilt=-3, within=frame)
        stamp.place = place(self._inside(float(lid.center[0]), stamp), lid.bottom - px(stamp.height_px * 0.5))
        return stamp

    def _inside(self, x: float, stamp: Stamp) -> float:
        text, half = self.stage.text, px(stamp.width_px / 2 + 6)
        return float(np.clip(x, text.left + half, text.right - half))

    # -- what moves

    def _pose(self, frame: int) -> None:
        now = next((each for each in reversed(self._rounds) if frame >= each.start), self._rounds[0])
        knock = max(float(np.interp(frame - each.out[1], [-1, 0, 2, 8], [0, 1, 0.7, 0])) for each in self._rounds)
        work = max(each.work(frame) for each in self._rounds)
        self._racks.pose(frame, self._lit(frame, "server"), work, knock)
        filled = [self._filled(frame, number) for number in range(len(PLACES))]
        sent = self._sent if now is self._rounds[0] else now.out[0]
        press = float(np.interp(frame - sent, [-1, 0, 2, 7], [0, 1, 1, 0]))
        loading = float(np.clip((frame - sent) / max(1, now.back[1] - sent), 0, 1))
        opened = 1.0 if self._opened is None else ease_out(float(np.clip((frame - self._opened + 1) / 10, 0, 1)))
        self._laptop.pose(frame, self._lit(frame, "client"), press, ease_in_out(loading), filled, opened)
        self._point(frame, sent, press)
        self._inspect(frame)
        for name, stamp in self._stamps.items():
            stamp.strike((frame - self._at[name] + 1) / self.fps)
        self._pose_squares(frame, now)
        if self._gate is not None:
            crossed = now.crossed(frame, self._gated)
            if self._passing is not None and frame >= now.back[0]:
                crossed = frame - self._passing if frame >= self._passing else None
            self._gate.pose(frame - self._at["through"], crossed)
        if self._pane is not None:
            self._pane.pose(frame - self._at["hidden"], self._pane.box.height * 0.5)
        self._pose_dashes(frame)

    def _point(self, frame: int, sent: int, press: float) -> None:
        """The pointer goes to the button, presses it as the request is sent, and makes way."""
        if self._opened is None or sent is not self._sent:
            self._pointer.pose(self._laptop.button, 0, 0)
            return
        lid, begun = self._laptop.lid, max(self._opened + 4, sent - 26)
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, sent - begun), 0, 1)))
        rest = lid.at(0.3, 0.8)
        goal = self._laptop.button + np.array([px(30), -px(4), 0])
        come = float(np.clip((frame - self._opened - 2) / 6, 0, 1))
        gone = float(np.clip((frame - sent - 10) / 8, 0, 1))
        self._pointer.pose(rest + (goal - rest) * share, press, come * (1 - gone))

    def _inspect(self, frame: int) -> None:
        if self._inspection is None:
            return
        first = self._rounds[0]
        fetched = self._fetched
        given = 10**6 if fetched is None else min(fetched + LIFT, max(fetched + 3, first.back[0] - LIFT - 4))
        self._inspection.pose(frame, (first.out[1], first.back[0]), self._checked, fetched, given)

    def _pose_dashes(self, frame: int) -> None:
        phase = frame % FLOW
        for road, dashes in self._dashes:
            if (road, phase) not in self._flow:
                starts = (np.arange(DASHES) + phase / FLOW) / DASHES
                self._flow[road, phase] = np.concatenate([road.outline(14, at, min(1.0, at + 0.032)) for at in starts])
            dashes.points = self._flow[road, phase]

    def _lit(self, frame: int, name: str) -> float:
        since = frame - self._at[name]
        return overshoot(2.2)(min(1.0, (since + 1) / 8)) if since >= 0 else 0.0

    def _filled(self, frame: int, number: int) -> float:
        """How far a part of the page has filled, one after another; every answer brings all of them anew."""
        starts = [each.back[1] + round(2.2 * number) for each in self._rounds]
        last = max((start for start in starts if start <= frame), default=frame + 1)
        return float(np.clip((frame - last + 1) / FILLING, 0, 1))

    def _pose_squares(self, frame: int, now: Round) -> None:
        out = share_done(frame, now.out)
        if now is self._rounds[0] and self._sent < now.out[0]:
            up = overshoot(1.6)(float(np.clip((frame - self._sent + 1) / 8, 0, 1)))
            waits = frame >= self._sent and frame < now.out[0]
            out = POPPED * up if waits else None if out is None else POPPED + (1 - POPPED) * out
        self._asked.pose(out, frame, 1, 1.0 if out is None else min(1.0, 0.55 + 6 * out))
        own = through(now.back, self._first_at_gate, self._passing, frame) if now is self._rounds[0] else frame
        back = share_done(own, now.back, GAP * (len(PLACES) - 1))
        for number, block in enumerate(self._answers):
            block.pose(None if back is None else 1 - (back - GAP * number), frame, -1)
        if now is self._rounds[0]:
            self._pose_tags(frame, now, out or 0.0, back)

    def _pose_tags(self, frame: int, now: Round, at: float, back: float | None) -> None:
        """The words for the request and for the answer go with what they name."""
        if "request" in self._tags:
            tag = self._tags["request"]
            where = at if frame <= now.out[1] else 1.0
            tag.pose(self._beside(max(where, POPPED), tag), frame - now.out[0], now.out[1] + 3 - frame)
        if "response" in self._tags:
            tag = self._tags["response"]
            where = 0.0 if back is None and frame > now.back[1] else 1 - min(1.0, back or 0.0)
            tag.pose(self._beside(max(0.3, where), tag), frame - now.back[0], now.back[1] + 3 - frame)

    def _beside(self, share: float, tag: Tag) -> np.ndarray:
        spot, size = self._way.at(share)
        return np.asarray(spot + np.array([-px(SIDE * size * 0.62 + tag.size[0] / 2 + 12), px(96), 0]))


def _short(words: str) -> str:
    """What is carried, without the words for carrying it: "memberikan data" -> "data"; "" where only those are said."""
    return _DEEDS.sub("", words).strip()


__all__ = ["Request"]
