"""Shots, their captions and a frame format -> footage: frames drawn, converted and encoded in fixed chunks."""
