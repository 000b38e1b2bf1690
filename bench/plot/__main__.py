"""The command line: `python -m bench.plot`."""

from bench.plot.pictures import main

if __name__ == "__main__":
    main()
