"""Icons on show: one that is designed and becomes another, or a row of them, and what they are drawn and stood on."""
