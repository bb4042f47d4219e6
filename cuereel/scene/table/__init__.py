"""A table: how its rows are parted into cells, how it is drawn and lit, and how it is asked for."""
