"""A level or a state: what stands at which, when it goes to the next, what it is drawn as, and how it is asked for."""
