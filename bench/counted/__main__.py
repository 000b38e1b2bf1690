"""The command line: `python -m bench.counted`."""

import sys

from bench.counted.held import main

if __name__ == "__main__":
    sys.exit(main())
