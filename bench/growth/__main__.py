"""The command line: `python -m bench.growth`."""

from bench.growth.parts import main

if __name__ == "__main__":
    main()
