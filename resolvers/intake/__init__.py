"""Everything that comes in, from a file, a stream or a mutation, through one door and by one set of rules."""
