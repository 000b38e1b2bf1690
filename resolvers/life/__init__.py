"""What time and providers do to a record: its days recomputed, its faults corrected, its end."""
