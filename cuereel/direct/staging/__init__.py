"""A cue that tells a little story -> who is on the stage, how they stand to each other, and what happens to them.

"A banana goes into a blender, then it comes out as a glass of juice" names three things and two steps. What is read is
always more than nothing and often less than all: what is left over is told.
"""

from cuereel.direct.staging.cast import Thing
from cuereel.direct.staging.figures import figure_told
from cuereel.direct.staging.mixed import brief, listed_in, mixed
from cuereel.direct.staging.orders import row_told
from cuereel.direct.staging.play import Step, Story
from cuereel.direct.staging.story import story_of

__all__ = ["Step", "Story", "Thing", "brief", "figure_told", "listed_in", "mixed", "row_told", "story_of"]
