"""A phone or a browser with an invented app: fields are typed in, buttons pressed, pages load, tell, ask and fail."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field, model_validator

from cuereel.scene import CueScene, SceneParams, Takes, moment
from cuereel.scene.app.parts import Part, Step
from cuereel.scene.app.phrases import PHRASES
from cuereel.scene.app.show import Show


class Screen(CueScene):
    """A page of an app on a phone or in a browser, and what happens there, each step on its word."""

    class Params(SceneParams):
        """`page` is one that any app has; `parts` are what else stands on it, from the top down.

        A form may have so many `fields` of which nobody says what they are for.
        """

        device: Literal["phone", "browser"] = "phone"
        page: Literal[
            "", "login", "signup", "search", "feed", "settings", "form", "log", "list", "chat", "sheet", "terms"
        ] = ""
        heading: str = ""
        fields: int = Field(default=0, ge=0, le=6)
        parts: tuple[Part, ...] = Field(default=(), max_length=9)
        steps: tuple[Step, ...] = Field(default=(), max_length=8)

        @model_validator(mode="after")
        def _has_what_it_needs(self) -> Screen.Params:
            ringed = any(part.ring for part in self.parts)
            if not ringed and any(step.drain for step in self.steps):
                raise ValueError("what drains is the ring of a code; none of the parts is one")
            return self

    PHRASES = PHRASES
    MOMENTS = (
        moment("{item.verb}", "{item.value}", "{item.into}", "{item.verb}", each="steps"),
        moment("row-{n}", "{item}", each="parts.row"),
    )
    TAKES = (Takes("enumeration", sets={"parts": [{"row": "{it}"}]}, where="parts.row"),)
    ART = ("parts.image", "parts.row", "parts.icon")
    EXAMPLE: ClassVar[dict[str, Any]] = {
        "page": "login",
        "steps": [
            {"type": "ana@example.com", "into": "email"},
            {"type": "", "into": "password"},
            {"press": "log in"},
            {"load": True},
            {"succeed": "Welcome!"},
        ],
    }

    def construct(self) -> None:
        self.show = Show(self)
        self.add(*self.show.mobjects)
        while self.frame_number < self.brief.frames:
            self.show.pose(self.frame_number)
            self.hold_frames(1)


__all__ = ["Screen"]
