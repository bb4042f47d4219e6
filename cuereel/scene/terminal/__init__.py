"""A terminal: what is typed and printed in it, its window and its light, and the frames on which that happens."""
