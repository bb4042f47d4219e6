"""A shot's captions and what else lies over it -> the overlays of each of its frames."""

from __future__ import annotations

from collections.abc import Sequence

from cuereel.model import Caption, Frame
from cuereel.shoot.caption_sprites import caption_sprite
from cuereel.shoot.caption_style import CaptionStyle
from cuereel.shoot.overlay import Overlay
from cuereel.shoot.sink import OverlaysAt


def overlays_at(
    below: OverlaysAt,
    above: OverlaysAt,
    captions: Sequence[Caption],
    shot_start: int,
    style: CaptionStyle,
    frame: Frame,
    clears: int | None = None,
) -> OverlaysAt:
    """What lies below, the caption of a frame with the word said in it lit, and what lies above it.

    From frame `clears` of the shot on, if there is one, there are no captions.
    """

    def at(number: int) -> Sequence[Overlay]:
        film_frame = shot_start + number
        page = next((page for page in captions if page.start <= film_frame < page.end), None)
        if page is None or (clears is not None and number >= clears):
            return (*below(number), *above(number))
        caption = caption_sprite(page, _active(page, film_frame), style, frame)
        return (*below(number), caption, *above(number))

    return at


def _active(page: Caption, film_frame: int) -> int | None:
    lit = (index for index, word in enumerate(page.words) if word.start <= film_frame < word.end)
    return next(lit, None)
