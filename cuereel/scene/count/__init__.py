"""A number that runs from one value to another: how it is written, its digits, and the slope that it climbs."""
