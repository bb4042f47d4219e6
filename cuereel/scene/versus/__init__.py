"""Two sides of one frame: what is behind each, what stands there, the seam between them and how they are judged."""
