"""Spoken words as designed type: how a page is set, how its words come in, how one page becomes the next."""
