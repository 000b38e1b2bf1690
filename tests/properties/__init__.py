"""The three properties of the read path, by generated cases: agreement, twins, no answer without entry."""
