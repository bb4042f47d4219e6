"""The story of a bug: its beats, its runs, the look through the loupe, and the desk that it happens on."""
