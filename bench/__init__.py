"""Measured comparisons; each module is a command of its own."""
