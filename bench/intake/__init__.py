"""How fast records come in, and what the server holds meanwhile."""
