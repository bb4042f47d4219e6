"""What is known of a check behind a page: how it is shown, and what kind of thing it is about."""

from __future__ import annotations

from dataclasses import dataclass

from manim import Mobject


@dataclass(frozen=True)
class Check:
    """What is checked: its label ("" where it has none), its icon, and whether it reads and whether it stores.

    `keeps` says that it is a place where data is kept, into which something goes even if nobody says so; `counts` that
    it is money.
    """

    label: str
    icon: Mobject
    flows: tuple[bool, bool] = (False, False)
    keeps: bool = False
    counts: bool = False

    @property
    def carries(self) -> tuple[bool, bool]:
        """Whether something is carried out of it, and whether something is carried into it."""
        out, into = self.flows
        return out, into or (self.keeps and not out)


__all__ = ["Check"]
