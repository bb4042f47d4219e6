"""A status or a body, and a panel -> what the client shows of it, which comes on its frame and goes on another."""

from __future__ import annotations

import numpy as np
from manim import Group, VGroup

from cuereel.scene.api.body import body_lines
from cuereel.scene.base import CueScene
from cuereel.scene.code import code_lines, fit_code, lettered
from cuereel.scene.lettering import letter
from cuereel.scene.motion import ease_in, ease_out, overshoot
from cuereel.scene.rig import Rig, scaled, shifted, then
from cuereel.scene.stage import PX, Box, px

COMES, GOES, APART = 8, 6, 4
"""Frames in which it comes and goes, and from one row of a body to the next."""


def role_of(status: int) -> str:
    """The colour of a status: 2xx is good, 3xx leads elsewhere, from 400 on it has failed."""
    return "good" if 200 <= status < 300 else "warn" if 300 <= status < 400 else "bad" if status >= 400 else "cool"


_REASONS = {
    **{200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content"},
    **{301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified", 307: "Temporary Redirect"},
    **{308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden"},
    **{404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable", 408: "Request Timeout", 409: "Conflict"},
    **{410: "Gone", 413: "Content Too Large", 415: "Unsupported Media Type", 418: "I'm a Teapot"},
    **{422: "Unprocessable Content", 429: "Too Many Requests", 500: "Internal Server Error", 501: "Not Implemented"},
    **{502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"},
}
"""What statuses are called (RFC 9110 and its kin)."""


def reason_of(status: int) -> str:
    """What a status is called ; "" where it has no name."""
    return _REASONS.get(status, "")


class Status:
    """A status in large figures with its name below; `body` shows it from `start` until `end`."""

    def __init__(self, scene: CueScene, box: Box, status: int, start: int, end: int) -> None:
        self.start, self.end, colour = start, end, scene.colour(role_of(status))
        tall, wide = box.height / PX, box.width / PX
        reason = reason_of(status)
        size = min(520.0, 0.42 * wide, 0.8 * tall if reason else 1.0 * tall)
        figures = lettered(str(status), size, colour, scene.theme, weight="bold")
        self.body = Group(figures.move_to(box.center))
        if reason:
            name = letter(reason, min(104.0, 0.2 * tall), colour=scene.colour("ink"), weight="semibold")
            name.scale(min(1.0, 0.92 * box.width / max(name.width, 0.01)))
            gap = px(0.08 * tall)
            whole = figures.height + gap + name.height
            figures.move_to(box.center + np.array([0.0, (whole - figures.height) / 2, 0.0]))
            self.body.add(name.move_to(box.center - np.array([0.0, (whole - name.height) / 2, 0.0])))
        self._center, self._rig, self._wide = box.center, Rig(self.body), wide

    def pose(self, frame: int) -> None:
        share = float(np.clip((frame - self.start + 1) / COMES, 0, 1))
        left = float(np.clip((frame - self.end + 1) / GOES, 0, 1))
        large = 1 + 0.5 * (1 - overshoot(1.6)(share))
        self._rig.pose(then(scaled(large, about=self._center), shifted(0, px(90) * ease_in(left))))
        self._rig.fade(min(1.0, 2.2 * share) * (1 - left))


class Body:
    """JSON whose rows come one below another; `body` shows it from `start` until `end`."""

    def __init__(self, scene: CueScene, box: Box, text: str, start: int, end: int, room: int) -> None:
        self.start, self.end = start, end
        size, rows = fit_code(body_lines(text), 0.98 * box.width / PX, 0.98 * box.height / PX, largest=96)
        block: VGroup = code_lines(rows, size, scene.theme, "json")
        self.body = block
        block.move_to(box.center)
        self._rows = [Rig(row) for row in block]
        self._apart = max(1, min(APART, room // max(1, len(rows))))

    def pose(self, frame: int) -> None:
        left = float(np.clip((frame - self.end + 1) / GOES, 0, 1))
        for number, row in enumerate(self._rows):
            share = float(np.clip((frame - self.start - number * self._apart + 1) / COMES, 0, 1))
            row.pose(shifted(-px(70) * (1 - ease_out(share)), px(90) * ease_in(left)))
            row.fade(min(1.0, 2 * share) * (1 - left))


__all__ = ["Body", "Status", "reason_of", "role_of"]
