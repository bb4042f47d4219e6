"""Record: narration and a voice become a `Take`, sentence by sentence."""
