"""A theme (brand kit) as a frozen value, and the reading of one from its YAML text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from cuereel.yaml_text import loaded

Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9A-Fa-f]{6}$")]


class _Kit(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Backdrop(_Kit):
    """What fills the frame behind everything: a vertical gradient, a soft light, and a grid of dots."""

    top: Colour
    bottom: Colour
    glow: Colour
    dots: Colour
    dot_opacity: float = Field(ge=0, le=1)


class Colours(_Kit):
    """Colours by role. `accent` is warm, `cool` is its cold counterpart; text on either is `on_accent`."""

    background: Colour
    surface: Colour
    raised: Colour
    line: Colour
    ink: Colour
    muted: Colour
    accent: Colour
    cool: Colour
    on_accent: Colour
    good: Colour
    bad: Colour
    warn: Colour


class Theme(_Kit):
    """`radius` is a card's corner in px; `fonts` name the faces for words and for code."""

    name: str
    backdrop: Backdrop
    colours: Colours
    fonts: Mapping[str, str]
    radius: int = 36

    def colour(self, role: str) -> str:
        """The colour of a role, or the value itself where it already is a colour ("#RRGGBB")."""
        return role if role.startswith("#") else str(getattr(self.colours, role))


def read_theme(text: str) -> Theme:
    """The theme in a YAML text. Raises `pydantic.ValidationError` or `yaml.YAMLError` where it is none."""
    return Theme.model_validate(loaded(text))
