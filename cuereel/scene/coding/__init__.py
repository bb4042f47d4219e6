"""Code as its author quotes it: how it is cut into pieces, set in panes, changed piece by piece, and marked."""
