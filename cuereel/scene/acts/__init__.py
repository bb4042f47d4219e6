"""How a named thing makes its appearance, by what it is: an act poses its set, its thing and its words by the frame."""
