"""Several things on one stage, how they stand to each other, and what happens to them step by step."""
