"""How large type comes down onto a page."""

from __future__ import annotations

from manim import Animation, Mobject, Transform

from cuereel.scene.base import CueScene
from cuereel.scene.motion import overshoot
from cuereel.scene.stage import px

HEADROOM = 1.22
"""How much larger what is slammed down is at first; it is fully there from the start, so it must stay in the frame."""


def slam(scene: CueScene, mobject: Mobject, run_time: float = 0.2, *, turn: float = 0.0) -> Animation:
    """Come down onto the page from a little nearer the viewer, fully there all along and never beyond the frame."""
    reach = scene.stage.frame.width / 2 - abs(float(mobject.get_center()[0])) - px(8)
    large = min(HEADROOM, max(1.0, 2 * reach / max(float(mobject.width), 1e-6)))
    landed = mobject.copy()
    mobject.scale(large).rotate(turn if large > 1.08 else 0.0)
    return Transform(mobject, landed, run_time=run_time, rate_func=overshoot(0.9), introducer=True)
