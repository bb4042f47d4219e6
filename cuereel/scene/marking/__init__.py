"""A text of which parts are marked: what is marked, how the text is set, what it stands on, what is drawn on it."""
