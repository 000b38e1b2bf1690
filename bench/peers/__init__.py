"""Rivals of the bench: programs that answer its questions in other ways, each as well set up as it can be."""
