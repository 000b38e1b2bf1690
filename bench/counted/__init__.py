"""What a known question costs, counted in instructions and held against the figures in bench/counted.json."""
