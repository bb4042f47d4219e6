"""Art drawn for this project, themes and sounds."""
