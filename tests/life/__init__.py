"""What time and providers do to a record: working days, last days, corrections, the nightly round."""
