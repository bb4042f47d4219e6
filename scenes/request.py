"""A client and a server, and what goes on between them: the request square runs over a road, and data comes back."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
from manim import Group, Mobject

from cuereel.scene import Box, CueScene, SceneParams, Spoken, addition, moment, phrase
from cuereel.scene.bake import baked
from cuereel.scene.base import ANTICIPATION
from cuereel.scene.courier import GAP, HOP, SIDE, Square, Tag, Way, answer, asking
from cuereel.scene.crossing import crossing
from cuereel.scene.frosted import Frosted
from cuereel.scene.gateway import Gateway
from cuereel.scene.ground import Road, floor
from cuereel.scene.laptop import FILLING, PLACES, Laptop
from cuereel.scene.light import fading
from cuereel.scene.motion import ease_in_out, overshoot
from cuereel.scene.racks import Racks
from cuereel.scene.rounds import Round, rounds, share_done, when
from cuereel.scene.score import with_moments
from cuereel.scene.stage import PX, px
from cuereel.scene.stamp import Stamp, place

DASHES, FLOW = 14, 28
"""Dashes along a road, and the frames in which each comes to where the next one was."""

LANE = 280.0
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


_SETS = {role: f"{{{role}}}" for role in _roles((), ())}


class Request(CueScene):
    """A laptop and a row of servers, a road between them, the gate on it, and a request that goes there and back."""

    class Params(SceneParams):
        """What the two are called, what stands between them, and the words for what goes there and what comes back.

        `hidden` are the words that say that the server is not to be seen: then a frosted pane comes down before it.
        """

        client: str = "client"
        server: str = "server"
        through: str = ""
        request: str = ""
        response: str = ""
        hidden: str = ""

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
        # a frontend and a backend are fields of work as well: they need a word for what is between the two
        Spoken(
            ("komunikasi", "berkomunikasi", "communicate", "communication", "terhubung", "connected", "talk to"),
            roles=_roles(FRONT, BACK),
            at_least=3,
            needs=("client", "server"),
            sets=_SETS,
        ),
        Spoken(roles=_roles(CLIENTS, SERVERS), at_least=2, needs=("client", "server"), sets=_SETS),
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

    def _evenly(self, names: list[str]) -> dict[str, int]:
        return {name: round((number + 0.3) * 0.5 * self.brief.frames / len(names)) for number, name in enumerate(names)}

    # -- what is drawn

    def _build(self) -> None:
        theme, plan = self.theme, self._plan
        self._racks = Racks(theme, plan.racks, plan.hero / PX)
        self._laptop = Laptop(theme, plan.laptop)
        self._way = Way(plan.road, self._laptop.button, self._racks.dock, plan.laptop.width / PX / 770)
        self._gated = self._way.share_of(plan.gate)
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
        lane = self._lane()
        layers = [Group(*[square.layers[depth] for square in squares]) for depth in range(count)]
        self.add(baked(floor(plan.ground, self.stage, theme, cool)), self._racks.mobject, *lane)
        self.add(*[square.trail for square in squares])
        if self._pane is not None:
            self.add(self._pane.mobject, layers[2])
        if self._gate is not None:
            self.add(self._gate.behind)
        self.add(layers[1], *([self._gate.front] if self._gate else []), self._laptop.mobject, layers[0])
        self.add(*[stamp.lines for stamp in self._stamps.values()], *[stamp.plate for stamp in self._stamps.values()])
        self.add(*[tag.mobject for tag in self._tags.values()])

    def _lane(self) -> list[Mobject]:
        """The road: its bed, its lit edges, and the dashes along its middle that run on all the time."""
        dark = self.colour("surface")
        cool = self.colour("cool")
        plan = self._plan
        roads = (plan.main, plan.bend, plan.road)
        low, high = self.stage.frame.bottom, plan.room.at(0, 0.8)[1]
        stops = ((0.0, 0.15), (0.4, 0.55), (1.0, 1.0))
        edges = [fading(road.band(LANE + 22), (0, low, 0), (0, high, 0), stops, cool) for road in roads]
        beds = [road.band(LANE).set_fill(dark, 1) for road in roads]
        self._dashes = [(road, road.band(14).set_fill(self.colour("muted"), 0.5)) for road in (plan.main, plan.road)]
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
            y = min(racks.top + px(8), self.stage.text.top - px(stamp.height_px / 2 + 8))
            stamp.place = place(self._inside(float(racks.center[0]), stamp), y)
            return stamp
        width = max(330.0, lid.width / PX * 0.9)
        stamp = Stamp(self.theme, self.params.client, width=width, size=76, role=role, tilt=-3, within=frame)
        x = lid.left + px(min(stamp.width_px / 2 + 10, lid.width / PX * 0.6))
        stamp.place = place(self._inside(x, stamp), lid.top + px(stamp.height_px * 0.36))
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
        press = float(np.interp(frame - now.out[0], [-2, 0, 2, 7], [0, 1, 1, 0]))
        loading = float(np.clip((frame - now.out[0]) / max(1, now.back[1] - now.out[0]), 0, 1))
        self._laptop.pose(frame, self._lit(frame, "client"), press, ease_in_out(loading), filled)
        for name, stamp in self._stamps.items():
            stamp.strike((frame - self._at[name] + 1) / self.fps)
        self._pose_squares(frame, now)
        if self._gate is not None:
            self._gate.pose(frame - self._at["through"], now.crossed(frame, self._gated))
        if self._pane is not None:
            self._pane.pose(frame - self._at["hidden"], self._pane.box.height * 0.5)
        self._pose_dashes(frame)

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
        self._asked.pose(out, frame, 1, 1.0 if out is None else min(1.0, 0.55 + 6 * out))
        back = share_done(frame, now.back, GAP * (len(PLACES) - 1))
        for number, block in enumerate(self._answers):
            block.pose(None if back is None else 1 - (back - GAP * number), frame, -1)
        if now is self._rounds[0]:
            self._pose_tags(frame, now, min(self._gated, out or 0.0))

    def _pose_tags(self, frame: int, now: Round, at: float) -> None:
        """The word for the request goes with it as far as the gate; that for the answer stands where it comes from."""
        if "request" in self._tags:
            tag = self._tags["request"]
            spot, size = self._way.at(max(at, 0.6 * HOP))
            aside = np.array([-px(SIDE * size * 0.62 + tag.size[0] / 2 + 12), px(14), 0])
            tag.pose(spot + aside, frame - now.out[0], max(when(now.out, self._gated), now.out[0] + 4) + 2 - frame)
        if "response" in self._tags:
            tag = self._tags["response"]
            above = np.array([0, px(SIDE * 0.5 + tag.size[1] / 2), 0])
            tag.pose(self._racks.dock + above, frame - now.back[0], now.back[1] + 5 - frame)


def _short(words: str) -> str:
    """What is carried, without the words for carrying it: "memberikan data" -> "data"; "" where only those are said."""
    return _DEEDS.sub("", words).strip()


__all__ = ["Request"]
