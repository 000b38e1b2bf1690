"""A person's written consent, and rows that wait for an officer's decision (IM-2018 §18)."""
