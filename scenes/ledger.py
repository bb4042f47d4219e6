"""A price list, a receipt, a table of two columns: a split-flap board, each row of which turns on its word."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
from manim import Mobject
from pydantic import Field

from cuereel.scene import Box, CueScene, SceneParams, moment, phrase
from cuereel.scene.concourse import case, hall, people
from cuereel.scene.figures import Valued, valued
from cuereel.scene.flap_cut import cut
from cuereel.scene.flap_row import FlapRow
from cuereel.scene.motion import ease_in_out
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.score import starts_in_turn
from cuereel.scene.setting import drawable
from cuereel.scene.shop.network import request
from cuereel.scene.stage import PX, px

COME = (
    "[(appear|appears|appearing|pop|pops|popping|come|comes|coming|printed|flip|flips) [up|in|out]] "
    "[one (by one|after another|at a time)|row by row|line by line]"
)
MUNCUL = (
    "[(muncul|keluar|masuk|tampil|dicetak)] [satu (per|demi) satu|satu-satu|satu satu|baris (per|demi) baris|berurutan]"
)
"""How the rows come, which asks for nothing more."""

ROWS = "[(with|of) (two|three|four|five|six|seven|eight|2|3|4|5|6|7|8) (rows|lines|entries|items)]"
BARIS = "[[dengan] (dua|tiga|empat|lima|enam|tujuh|delapan|2|3|4|5|6|7|8) (baris|kolom|isi|entri)]"

NAMED = "{items} [, {more} [, {rest}]]"
"""The entries: a slot holds so many words, and eight of them may be more."""

EDGE, BORDER, GAP = 12.0, 34.0, 14.0
"""px from the board to the sides of a high frame, from its edge to its rows, and between two rows."""

TALLEST, RAIL = 330.0, 74.0
"""px that a row is high at most, and that the rail beside the rows takes."""

TRAVEL, REST, UP, EACH, FLICK = 9, 40, 16, 20, 9
"""Frames in which the square goes on to a row, for which it rests at the last one, in which it goes up again, that a
later round takes for each row, and in which a row then turns over."""


class Ledger(CueScene):
    """Two to eight rows of a name and its figure on a split-flap board; the film's square turns each on its word."""

    class Params(SceneParams):
        """The entries in order, each a name and its figure as the cue writes them ("Kopi 2.500", "Rent 50%").

        A figure at the end of an entry is set at the right, with its sign, currency and unit; an entry without one is
        a name alone. One that is called a total stands out.
        """

        items: tuple[str, ...] = Field(default=(), max_length=8)

    PHRASES = (
        phrase(
            f"(price|prices|pricing|cost|rate) (list|table|board|menu) {ROWS} {COME} : {NAMED} {COME}",
            f"(receipt|bill|invoice|ledger|price list|menu|prices|scoreboard|tally) {ROWS} {COME} : {NAMED} {COME}",
            f"(list|menu) (with|of) (prices|costs|figures|amounts|values|percentages) {COME} : {NAMED} {COME}",
            f"[two-column|two column|small|simple] table {ROWS} {COME} : {NAMED} {COME}",
            f"table with (two|2) columns {COME} : {NAMED} {COME}",
            f"(list|daftar|menu) dengan (harga|harganya|angka|nilai|persen|persentase) {MUNCUL} : {NAMED} {MUNCUL}",
            f"(daftar|tabel|list|papan) (harga|biaya|tarif|skor|nilai) {BARIS} {MUNCUL} : {NAMED} {MUNCUL}",
            f"(struk|nota|kuitansi|bon|tagihan|faktur|rincian [biaya|harga]) {BARIS} {MUNCUL} : {NAMED} {MUNCUL}",
            f"(struk|nota) (belanja|pembelian|kasir|pembayaran) {BARIS} {MUNCUL} : {NAMED} {MUNCUL}",
            f"tabel {BARIS} {MUNCUL} : {NAMED} {MUNCUL}",
            items=["{items}", "{more}", "{rest}"],
        ),
    )
    MOMENTS = (moment("row-{n}", "{item}", each="items", sound="tick"),)
    ART = ("items",)
    LETTERED = ("items",)
    EXAMPLE: ClassVar[dict[str, Any]] = {"items": ["Roti 5", "Teh 2", "Susu 3", "Total 10"]}

    def construct(self) -> None:
        family = self.theme.fonts["words"]
        entries = [(item, valued(drawable(item, family))) for item in self.params.items] or [("", Valued("?"))]
        self._starts = starts_in_turn(self.brief, "row", len(entries))
        board = self._board(len(entries))
        rows, self._rail = self._rooms(board)
        self._make(entries, rows)
        self._request = Rig(request(self.theme, side=58))
        self.add(hall(self.stage, self.theme), case(self.stage, self.theme, board, self._rail, self._stations))
        if self.stage.portrait and self.brief.captioned:
            self.add(people(self.stage, self.theme))
        self.add(*[row.mobject for row in self._rows], self._request.mobject)
        while self.frame_number < self.brief.frames:
            self._pose(self.frame_number)
            self.hold_frames(1)

    # -- what is planned

    def _board(self, count: int) -> Box:
        """Where the board hangs: between the marker and the captions, as wide as it may be."""
        stage, frame = self.stage, self.stage.frame
        top = stage.text.top - (px(6) if stage.marked else 0.0)
        bottom = stage.clear.bottom + px(14) if self.brief.captioned else stage.text.bottom
        high = min(top - bottom, px(count * (TALLEST + GAP) + 2 * BORDER))
        top -= 0.4 * (top - bottom - high)
        left, right = (frame.left, frame.right) if stage.portrait else (stage.text.left, stage.text.right)
        return Box(left + px(EDGE), top - high, right - px(EDGE), top)

    def _rooms(self, board: Box) -> tuple[Box, float]:
        """Where the rows stand on the board, and the x of the rail beside them."""
        text, lower = self.stage.text, self.stage.lower
        left = max(text.left, board.left + px(BORDER))
        right = board.right - px(BORDER + RAIL)
        right = min(right, lower.right if board.bottom < lower.top else text.right)
        return Box(left, board.bottom + px(BORDER), right, board.top - px(BORDER)), (right + board.right - px(18)) / 2

    def _make(self, entries: list[tuple[str, Valued]], room: Box) -> None:
        """The rows, and where the square stops for each."""
        pitch = (room.height + px(GAP)) / len(entries)
        height = pitch / PX - GAP
        art = [None if entry.is_total else self._picture(item, entry.name) for item, entry in entries]
        self._split = split = cut(
            self.theme, [entry for _, entry in entries], [each is not None for each in art], room, height
        )
        self._stations = [room.top - px(height / 2) - number * pitch for number in range(len(entries))]
        self._rows = [
            FlapRow(self.theme, entry, icon, split, np.array([room.left, y, 0.0]))
            for (_, entry), icon, y in zip(entries, art, self._stations, strict=True)
        ]

    def _picture(self, item: str, name: str) -> Mobject | None:
        """The art for an entry, else for its name alone; None where there is neither."""
        for each in (item, name):
            try:
                return self.art(each)
            except KeyError:
                continue
        return None

    # -- what moves

    def _pose(self, frame: int) -> None:
        along = self._along(frame)
        speed = abs(along - self._along(frame - 1))
        y = float(np.interp(along, range(len(self._stations)), self._stations))
        stretch = 1 + min(0.5, 1.5 * speed)
        self._request.pose(then(scaled(1 / stretch, stretch), shifted(self._rail, y)))
        for number, row in enumerate(self._rows):
            following = self._starts[number + 1] if number + 1 < len(self._starts) else None
            row.pose(frame, self._starts[number], following, self._flick(number, frame))

    def _along(self, frame: int) -> float:
        """The number of the row at which the square is, in parts as well."""
        again, last = self._round(frame), len(self._rows) - 1.0
        if again is not None:
            return min(again, last) if again > 0 else last * (1 - ease_in_out(1 + again))
        here = 0.0
        for number, start in enumerate(self._starts[1:], start=1):
            room = max(2, min(TRAVEL, start - self._starts[number - 1]))
            here += ease_in_out(float(np.clip((frame - start + room) / room, 0, 1)))
        return here

    def _round(self, frame: int) -> float | None:
        """How many rows a later round is past, from -1 on its way up; None before it, or where it has no time."""
        begin, lap = self._starts[-1] + REST, UP + EACH * len(self._rows) + REST
        if frame < begin or self.brief.frames - begin < lap:
            return None
        since = (frame - begin) % lap - UP
        return since / (UP if since < 0 else EACH)

    def _flick(self, number: int, frame: int) -> float:
        """How far a row that has been read turns over once more, as the square passes it again."""
        again = self._round(frame)
        return 0.0 if again is None else float(np.clip((again - number) * EACH / FLICK, 0, 1))
