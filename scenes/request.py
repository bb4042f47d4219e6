"""A client and a server, and what goes on between them: the request square runs over a road, and data comes back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from manim import Mobject

from cuereel.scene import CueScene, SceneParams, addition, moment, phrase
from cuereel.scene.bake import baked
from cuereel.scene.click import Click
from cuereel.scene.courier import SIDE, Way, answer, asking
from cuereel.scene.crossing import crossing
from cuereel.scene.exchange_acts import acts
from cuereel.scene.exchange_extras import Extras
from cuereel.scene.exchange_times import HELD
from cuereel.scene.exchange_times import times as exchange
from cuereel.scene.exchange_views import Views
from cuereel.scene.exchange_words import TOLD, carried
from cuereel.scene.frosted import pane_before
from cuereel.scene.gateway import gate_across
from cuereel.scene.ground import floor
from cuereel.scene.inspection import LIFT, RAISED, Inspection
from cuereel.scene.lane import Lane
from cuereel.scene.laptop import FILLING, PLACES, Laptop
from cuereel.scene.lens import Lens
from cuereel.scene.motion import ease_in_out, ease_out, overshoot
from cuereel.scene.nameplate import client_plate, server_plate
from cuereel.scene.racks import Racks
from cuereel.scene.stage import PX
from cuereel.scene.traffic import Traffic

ASIDE, BELOW = 440.0, 300.0
"""px of floor beyond either side of the frame, and beneath it, which the camera may come to see."""

EARLY = 6
"""Frames before its word from which a laptop that nobody has named yet is awake, with the one who sits at it."""

DIM = 0.5
"""How far a server is lit that has not been named yet, where that is so long."""


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
            "^ [(diagram|animation|picture|how)] [(of|how|:)] {client} "
            "(talks|talking|communicates|communicating) (to|with) {server}",
            "^ [(diagram|animasi|gambar|bagaimana|cara)] [(dari|bagaimana|:)] {client} "
            "(berkomunikasi|berbicara) (dengan|ke) {server}",
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
    SPOKEN = TOLD
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
    WORDS = True
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
        self._acts = acts(self.brief, times, gated=bool(self.params.through))
        if "fast" in self._acts.events:
            # a stream takes the place of what travels alone
            alone = [each for each in times.rounds if each.start < self._acts.events["fast"]]
            times = self._times = replace(times, rounds=alone or times.rounds[:1])
        self._at, self._rounds = times.at, times.rounds
        self._awake = {name: self._at[name] > EARLY for name in ("client", "server")}
        self._opened = times.opened
        if self._opened is None and self._awake["client"]:
            self._opened = max(0, min(self._at["client"], times.sent - 12))
        self._build()
        # what it passes stays wholly in the frame
        gate = self._gate.box if self._gate is not None else None
        closer = {"closer": 0.0} if gate is not None else {}
        hero = self._racks.hero
        self._views = Views(
            self.stage, self._plan, hero, times, self.brief.frames, gate=gate, acts=self._acts, **closer
        )
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is drawn

    def _build(self) -> None:
        theme, plan, stage, times = self.theme, self._plan, self.stage, self._times
        self._racks = Racks(theme, plan.racks, plan.hero / PX, grows="more" in self._acts.events)
        writes = self._awake["client"] and self._times.opened is None
        self._laptop = Laptop(theme, plan.laptop, writes=writes)
        way = Way(plan.route, self._laptop.button, self._racks.dock, plan.laptop.width / PX / 770)
        self._gated = way.share_of(plan.route.share_at(float(plan.road.at(plan.gate)[0][1])))
        bounds, heights = [self._gated], [float(plan.road.at(plan.gate)[0][1])]
        self._gate = gate_across(theme, self.params.through, plan, stage) if self.params.through else None
        self._pane = pane_before(theme, self._racks.hero, plan) if self.params.hidden else None
        if self._pane is not None:
            heights.append(self._pane.box.bottom)
            bounds.append(way.share_of(plan.route.share_at(heights[-1])))
        response = self.params.response and (carried(self.params.response) or "data")
        # a word that is said stands in the caption: once is enough
        said = self.brief.moments
        words = {"request": self.params.request, "response": response}
        words = {name: "" if name in said else word for name, word in words.items()}
        self._traffic = Traffic(stage, theme, way, times, bounds, words, self._laptop.middle)
        self._extras = Extras(theme, plan, self._acts, way, heights, self._gate, self._laptop)
        self._plates = {
            "server": server_plate(stage, theme, self.params.server, plan.racks),
            "client": client_plate(stage, theme, self.params.client, plan.laptop),
        }
        self._inspection = self._inspected()
        self._click = Click(theme, self._laptop, times.opened, times.sent)
        self._lane = Lane(plan, stage, theme)
        world = self._world()
        near = [self._laptop.mobject, self._click.mobject, self._extras.above]
        self._lenses = Lens([each for each in world if each not in near]), Lens(near)
        plates = self._plates.values()
        self.add(*world, *[plate.lines for plate in plates], *[plate.plate for plate in plates])
        self.add(*[tag.mobject for tag in self._traffic.tags.values()])

    def _inspected(self) -> Inspection | None:
        """What the server does with a request, where that is said."""
        if self._times.checked is None and self._times.fetched is None:
            return None
        hero = self._racks.hero
        store = np.array([hero.left - 0.36 * hero.width, hero.bottom + 0.46 * hero.height, 0])
        return Inspection(self.theme, hero, self._racks.dock, store, asking(self.theme), answer(0), SIDE)

    def _world(self) -> list[Mobject]:
        """All that the camera looks at, from the back to the front."""
        cool, layers = self.colour("cool"), self._traffic.layers
        ground = floor(self._plan.ground, self.stage, self.theme, cool, aside=ASIDE, below=BELOW)
        world, extras = [baked(ground), self._racks.around], self._extras
        if self._inspection is not None:
            world.append(self._inspection.behind)
        world += [self._racks.front, *self._lane.mobjects, *self._traffic.trails, *extras.trails]
        if self._pane is not None:
            world += [self._pane.mobject, layers[2], extras.layers[2]]
        if self._gate is not None:
            world += [extras.sheet, self._gate.behind]
        world += [layers[1], extras.layers[1]]
        if self._gate is not None:
            world.append(self._gate.front)
        world += [extras.beside, self._laptop.mobject, extras.layers[0], layers[0], extras.above]
        if self._inspection is not None:
            world.append(self._inspection.mobject)
        return [*world, self._click.mobject]

    # -- what moves

    def _pose(self, frame: int) -> None:
        for lens in self._lenses:
            lens.lift()
        now = next((each for each in reversed(self._rounds) if frame >= each.start), self._rounds[0])
        view = self._views.pose(frame, self._traffic.spot(frame, now))
        knock = max(float(np.interp(frame - each.out[1], [-1, 0, 2, 8], [0, 1, 0.7, 0])) for each in self._rounds)
        extras = self._extras
        work = max(extras.working(frame), *[each.work(frame) for each in self._rounds])
        self._racks.pose(frame, self._lit(frame, "server"), work, knock, self._acts.since("more", frame))
        filled = [self._filled(frame, number) for number in range(len(PLACES))]
        sent = self._times.sent if now is self._rounds[0] else now.out[0]
        press = float(np.interp(frame - sent, [-1, 0, 2, 7], [0, 1, 1, 0]))
        loading = float(np.clip((frame - sent) / max(1, now.back[1] - sent), 0, 1))
        opened = 1.0 if self._opened is None else ease_out(float(np.clip((frame - self._opened + 1) / 10, 0, 1)))
        self._laptop.pose(frame, self._lit(frame, "client"), press, ease_in_out(loading), filled, opened)
        self._click.pose(frame, press, seen=sent == self._times.sent)
        self._inspect(frame)
        for name, plate in self._plates.items():
            plate.pose(frame - self._at[name], self.fps, view)
        self._traffic.pose(frame, now, view)
        if self._gate is not None:
            crossed = extras.crossed(frame)
            crossed = now.crossed(frame, self._gated) if crossed is None else crossed
            if self._times.passing is not None and frame >= now.back[0]:
                crossed = frame - self._times.passing if frame >= self._times.passing else None
            building, sealed = self._acts.building, self._acts.since("sealed", frame)
            self._gate.pose(
                frame - self._at["through"], crossed, None if building is None else frame - building, sealed
            )
        if self._pane is not None:
            self._pane.pose(frame - self._at["hidden"], self._pane.box.height * 0.5)
        self._lane.pose(frame, extras.fast(frame))
        extras.pose(frame, float(view[0, 0]))
        for lens, seen in zip(self._lenses, (view, self._views.near(frame, view)), strict=True):
            lens.see(seen)

    def _inspect(self, frame: int) -> None:
        if self._inspection is None:
            return
        first = self._rounds[0]
        fetched = self._times.fetched
        leaves = first.back[0]
        given = leaves - LIFT if fetched is None else min(fetched + LIFT, max(fetched + 3, leaves - LIFT - RAISED))
        self._inspection.pose(frame, (first.out[1], first.back[0]), self._times.checked, fetched, given)

    def _lit(self, frame: int, name: str) -> float:
        since = frame - self._at[name]
        come = overshoot(2.2)(min(1.0, (since + 1) / 8)) if since >= 0 else 0.0
        if not self._awake[name]:
            return come
        # what is awake before it is named gives a start on its name
        least = 1.0 if name == "client" else DIM
        start = float(np.interp(since, [-1, 2, 5, 9], [0, 0.8, -0.25, 0]))
        return least + (1 - least) * come + (start if least == 1 else 0.0)

    def _filled(self, frame: int, number: int) -> float:
        """How far a part of the page has filled, one after another; every answer brings all of them anew."""
        left = self.brief.frames - HELD - self._rounds[-1].back[1]
        pace = float(np.clip(left / (2.2 * (len(PLACES) - 1) + FILLING), 0.4, 1))
        starts = [each.back[1] + round(2.2 * pace * number) for each in self._rounds]
        last = max((start for start in starts if start <= frame), default=frame + 1)
        return float(np.clip((frame - last + 1) / (FILLING * pace), 0, 1))


__all__ = ["Request"]
