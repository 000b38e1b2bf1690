# creditgraph: `make` lists what there is. Needs make and Python 3.11 or newer, nothing else.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= $(shell command -v python3.11 || command -v python3)
HOST ?= 127.0.0.1
PORT ?= 8000
BIN := .venv/bin
READY := .venv/.installed

.PHONY: help setup run test lint review bench properties golden

help:  ## list what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile

setup: $(READY)  ## make the virtual environment with the locked dependencies

# The stamp carries the digest of the lock: a changed lock installs again, an unchanged one costs nothing.
$(READY): requirements.lock
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
		|| { echo 'error [PYTHON]: Python 3.11 or newer is needed; name it with make PYTHON=/path/to/python3.11'; exit 1; }
	@"$(PYTHON)" -m venv .venv \
		|| { echo 'error [VENV]: this Python cannot make virtual environments; on Debian install python3-venv'; exit 1; }
	@echo 'installing the locked dependencies into .venv (once; a minute or so)'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

run: $(READY)  ## serve http://127.0.0.1:8000 with the Alxa demo data (PORT=… HOST=… change the address)
	@exec $(BIN)/python server.py serve --host "$(HOST)" --port "$(PORT)"

lint: $(READY)  ## ruff and mypy --strict
	$(BIN)/ruff check .
	$(BIN)/mypy -p db -p policies -p resolvers -p schema -m server -m application -m loading -m progress -m serving -m settings

test: lint  ## lint, types and every test on SQLite and PostgreSQL
	$(BIN)/python -m pytest

review: $(READY)  ## check the policy files: lines, citations, classes, conditions
	$(BIN)/python -m policies check

bench: $(READY)  ## measure how fast 100 000 penalties load (PostgreSQL 15; BENCH='--store sqlite' without it)
	$(BIN)/python -m bench.intake $(BENCH)

properties: $(READY)  ## the three properties with new seeds and a larger budget (EXAMPLES=40)
	CREDITGRAPH_PROPERTY_EXAMPLES=$(or $(EXAMPLES),40) $(BIN)/python -m pytest tests/properties -q -k "agree_with or alike"

golden: $(READY)  ## write the golden questions anew, to be reviewed as a diff
	CREDITGRAPH_REWRITE_GOLDEN=1 $(BIN)/python -m pytest tests/golden -q
