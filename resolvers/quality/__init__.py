"""How well providers submit: what they say they decided, and what is counted beside it."""
