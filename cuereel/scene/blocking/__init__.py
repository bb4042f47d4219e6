"""Where things stand on a set and how they move there: the blocking of an action."""
