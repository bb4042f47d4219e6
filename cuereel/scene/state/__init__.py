"""What a thing is like, seen on any art: it sleeps, rings, burns, is cracked, old or locked."""
