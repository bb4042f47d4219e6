"""A client and a server, and what goes on between them: the request square runs over a road, and data comes back."""

from __future__ import annotations

import numpy as np
from manim import Group, Mobject

from cuereel.scene import Box, CueScene, SceneParams, Spoken, addition, moment, phrase
from cuereel.scene.address_bar import Pointer
from cuereel.scene.bake import baked
from cuereel.scene.courier import GAP, SIDE, Square, Tag, Way, answer, asking
from cuereel.scene.crossing import crossing
from cuereel.scene.exchange_times import times as exchange
from cuereel.scene.exchange_views import Views
from cuereel.scene.exchange_words import BACK, CLIENTS, DEEDS, FRONT, SERVERS, SETS, carried, roles
from cuereel.scene.frosted import Frosted
from cuereel.scene.gateway import Gateway
from cuereel.scene.ground import Road, floor
from cuereel.scene.inspection import LIFT, Inspection
from cuereel.scene.laptop import FILLING, PLACES, Laptop
from cuereel.scene.lens import Lens
from cuereel.scene.light import fading
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.racks import Racks
from cuereel.scene.rig import Pose, moved
from cuereel.scene.rounds import Round, share_done, through
from cuereel.scene.stage import PX, px
from cuereel.scene.stamp import Stamp, place

DASHES, FLOW = 14, 28
"""Dashes along a road, and the frames in which each comes to where the next one was."""

POPPED = 0.05
"""The share of the way at which a request that is sent, but not named yet, waits above its button."""

LANE = 250.0
"""px that the road is wide on the near line of the floor."""

RAMP = 0.62
"""The width of the way from the laptop onto the road, for the road's."""

ASIDE = 440.0
"""px of floor beyond either side of the frame, which the camera may come to see."""


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
        Spoken(roles=roles(CLIENTS, SERVERS) | DEEDS, at_least=2, needs=("client", "server"), sets=SETS),
        # a frontend and a backend are fields of work as well: they need a word for what is between the two
        Spoken(
            ("komunikasi", "berkomunikasi", "communicate", "communication", "terhubung", "connected", "talk to"),
            roles=roles(FRONT, BACK),
            at_least=3,
            needs=("client", "server"),
            sets=SETS,
        ),
        Spoken(
            roles=roles(FRONT, BACK),
            at_least=3,
            needs=("client", "request", "response"),
            sets=SETS,
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
        times = self._times = exchange(self.brief, self.params)
        self._at, self._rounds = times.at, times.rounds
        self._build()
        self._views = Views(self.stage, self._plan, self._racks.hero, times, self.brief.frames)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

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
        words = {"request": self.params.request, "response": carried(self.params.response)}
        self._tags = {
            name: Tag(theme, words[name] or "data", role, room)
            for name, role in (("request", "cool"), ("response", "good"))
            if getattr(self.params, name)
        }
        self._anchors: dict[str, np.ndarray] = {}
        self._stamps = {name: self._stamp(name, role) for name, role in (("server", "accent"), ("client", "cool"))}
        hero, side = self._racks.hero, asking(theme)
        store = np.array([hero.left - 0.36 * hero.width, hero.bottom + 0.56 * hero.height, 0])
        self._inspection = None
        if self._times.checked is not None or self._times.fetched is not None:
            self._inspection = Inspection(theme, hero, store, side, answer(0), SIDE)
        self._pointer = Pointer(theme, 110.0)
        lane = self._lane()
        layers = [Group(*[square.layers[depth] for square in squares]) for depth in range(count)]
        store_first = [self._inspection.behind] if self._inspection else []
        world = [baked(floor(plan.ground, self.stage, theme, cool, aside=ASIDE)), self._racks.around, *store_first]
        world += [self._racks.front, *lane, *[square.trail for square in squares]]
        if self._pane is not None:
            world += [self._pane.mobject, layers[2]]
        if self._gate is not None:
            world.append(self._gate.behind)
        world += [layers[1], *([self._gate.front] if self._gate else []), self._laptop.mobject, layers[0]]
        if self._inspection is not None:
            world.append(self._inspection.mobject)
        world.append(self._pointer.mobject)
        near = [self._laptop.mobject, self._pointer.mobject]
        self._lenses = Lens([each for each in world if each not in near]), Lens(near)
        self.add(*world)
        self.add(*[stamp.lines for stamp in self._stamps.values()], *[stamp.plate for stamp in self._stamps.values()])
        self.add(*[tag.mobject for tag in self._tags.values()])

    def _lane(self) -> list[Mobject]:
        """The road: its bed, its lit edges, and the dashes along its middle that run on all the time."""
        dark = self.colour("surface")
        cool = self.colour("cool")
        plan = self._plan
        roads = ((plan.main, 1.0), (plan.ramp, RAMP))
        low, high = self.stage.frame.bottom, plan.room.at(0, 0.8)[1]
        stops = ((0.0, 0.15), (0.4, 0.55), (1.0, 1.0))
        edges = [fading(road.band(LANE * part + 22), (0, low, 0), (0, high, 0), stops, cool) for road, part in roads]
        beds = [road.band(LANE * part).set_fill(dark, 1) for road, part in roads]
        self._dashes = [(road, road.band(14).set_fill(self.colour("muted"), 0.5)) for road, _ in roads[:1]]
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
            self._anchors[name] = racks.at(0.5, 0) + np.array([0, px(stamp.height_px / 2 - 26), 0])
            return stamp
        width = max(330.0, lid.width / PX * 0.66)
        stamp = Stamp(self.theme, self.params.client, width=width, size=76, role=role, tilt=-3, within=frame)
        self._anchors[name] = lid.at(0.5, 1) - np.array([0, px(stamp.height_px * 0.5), 0])
        return stamp

    def _strike(self, name: str, frame: int, view: Pose) -> None:
        """A plate stays as large as it is lettered, goes with what it names, and is gone where that is not in view."""
        stamp, text, low = self._stamps[name], self.stage.text, self.stage.clear.bottom
        wide, tall = px(stamp.width_px / 2 + 6), px(stamp.height_px / 2 + 4)
        spot = moved(view, self._anchors[name])
        # a plate may be moved by half of itself, and no further
        x = float(np.clip(spot[0], text.left + wide, text.right - wide))
        y = float(np.clip(spot[1], low + tall, text.top - tall))
        stamp.place = place(x, y)
        stamp.strike((frame - self._at[name] + 1) / self.fps)
        off = max(abs(x - spot[0]) / wide - 0.6, (low - 0.2 * tall - spot[1]) / tall, 0.0)
        if off > 0 and frame > self._at[name] + 12:
            stamp.veil(float(np.clip(1 - 4 * off, 0, 1)))

    # -- what moves

    def _pose(self, frame: int) -> None:
        for lens in self._lenses:
            lens.lift()
        self._view = self._views.pose(frame)
        now = next((each for each in reversed(self._rounds) if frame >= each.start), self._rounds[0])
        knock = max(float(np.interp(frame - each.out[1], [-1, 0, 2, 8], [0, 1, 0.7, 0])) for each in self._rounds)
        work = max(each.work(frame) for each in self._rounds)
        self._racks.pose(frame, self._lit(frame, "server"), work, knock)
        filled = [self._filled(frame, number) for number in range(len(PLACES))]
        sent = self._times.sent if now is self._rounds[0] else now.out[0]
        press = float(np.interp(frame - sent, [-1, 0, 2, 7], [0, 1, 1, 0]))
        loading = float(np.clip((frame - sent) / max(1, now.back[1] - sent), 0, 1))
        opened = (
            1.0 if self._times.opened is None else ease_out(float(np.clip((frame - self._times.opened + 1) / 10, 0, 1)))
        )
        self._laptop.pose(frame, self._lit(frame, "client"), press, ease_in_out(loading), filled, opened)
        self._point(frame, sent, press)
        self._inspect(frame)
        for name in self._stamps:
            self._strike(name, frame, self._view)
        self._pose_squares(frame, now)
        if self._gate is not None:
            crossed = now.crossed(frame, self._gated)
            if self._times.passing is not None and frame >= now.back[0]:
                crossed = frame - self._times.passing if frame >= self._times.passing else None
            self._gate.pose(frame - self._at["through"], crossed)
        if self._pane is not None:
            self._pane.pose(frame - self._at["hidden"], self._pane.box.height * 0.5)
        self._pose_dashes(frame)
        for lens, view in zip(self._lenses, (self._view, self._views.near(frame)), strict=True):
            lens.see(view)

    def _point(self, frame: int, sent: int, press: float) -> None:
        """The pointer goes to the button, presses it as the request is sent, and makes way."""
        if self._times.opened is None or sent is not self._times.sent:
            self._pointer.pose(self._laptop.button, 0, 0)
            return
        lid, begun = self._laptop.lid, max(self._times.opened + 4, sent - 26)
        share = ease_in_out(float(np.clip((frame - begun + 1) / max(1, sent - begun), 0, 1)))
        rest = lid.at(0.3, 0.8)
        goal = self._laptop.button + np.array([px(30), -px(4), 0])
        come = float(np.clip((frame - self._times.opened - 2) / 6, 0, 1))
        gone = float(np.clip((frame - sent - 10) / 8, 0, 1))
        self._pointer.pose(rest + (goal - rest) * share, press, come * (1 - gone))

    def _inspect(self, frame: int) -> None:
        if self._inspection is None:
            return
        first = self._rounds[0]
        fetched = self._times.fetched
        given = 10**6 if fetched is None else min(fetched + LIFT, max(fetched + 3, first.back[0] - LIFT - 4))
        self._inspection.pose(frame, (first.out[1], first.back[0]), self._times.checked, fetched, given)

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
        if now is self._rounds[0] and self._times.sent < now.out[0]:
            up = overshoot(1.6)(float(np.clip((frame - self._times.sent + 1) / 8, 0, 1)))
            waits = frame >= self._times.sent and frame < now.out[0]
            out = POPPED * up if waits else None if out is None else POPPED + (1 - POPPED) * out
        self._asked.pose(out, frame, 1, 1.0 if out is None else min(1.0, 0.55 + 6 * out))
        own = through(now.back, self._first_at_gate, self._times.passing, frame) if now is self._rounds[0] else frame
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
            gated = self._at.get("through", 0)
            end = gated if gated > now.back[0] + 8 else now.back[1] + 3
            tag.pose(self._beside(max(0.3, where), tag), frame - now.back[0], end - frame)

    def _beside(self, share: float, tag: Tag) -> np.ndarray:
        spot, size = self._way.at(share)
        reach = SIDE * size * float(self._view[0, 0]) * 0.62 + tag.size[0] / 2 + 12
        seen, middle = moved(self._view, spot), self.stage.frame.center[0]
        # where there is more room: the square itself is never covered
        side = 1 if seen[0] < middle else -1
        return np.asarray(seen + np.array([side * px(reach), 0, 0]))


__all__ = ["Request"]
