"""A document written on a computer: its sheet, the screen that it stands on, and how that is said in a cue."""
