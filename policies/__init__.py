"""Decisions: who may do what with which class of data, under which article. Knows no database."""
