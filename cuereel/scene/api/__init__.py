"""A call of an interface over the net: its path, what comes back, and how that is said in a cue."""
