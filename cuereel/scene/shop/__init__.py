"""A phone with an online shop, and what goes on behind its pages: what the checkout scene is made of."""
