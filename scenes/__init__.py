"""Scene types, one file each: what is drawn and how it moves (docs/scenes.md)."""
