"""What a film sounds of besides its voice: a bed of music that steps back for words, and small sounds on moments."""
