"""A talk: its speech bubbles, where each stands as the talk goes on, those who speak, and what is behind them."""
