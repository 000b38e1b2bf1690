# creditgraph: `make` lists what there is. Needs make and Python 3.11 or newer, nothing else.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= $(shell command -v python3.11 || command -v python3)
HOST ?= 127.0.0.1
PORT ?= 8000
BIN := .venv/bin
READY := .venv/.installed
CLIENTS := tests/clients
POSTGRAPHILE := bench/peers/postgraphile

.PHONY: help setup run clients test lint review bench bench-quick bench-intake bench-growth properties golden documents

help:  ## list what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

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
	$(BIN)/mypy -p db -p policies -p resolvers -p schema -p bench -m server -m application -m commanding -m loading -m progress -m serving -m settings -m upkeep

clients: $(CLIENTS)/node_modules/.installed $(CLIENTS)/.venv/.installed  ## install the published clients that the tests run (npm of node 18 or later)

# What cannot be installed is left out, and its cases are skipped; where all are required, they fail instead.
$(CLIENTS)/node_modules/.installed: $(CLIENTS)/package-lock.json
	@if ! command -v npm >/dev/null; then echo 'without npm: cases of clients in JavaScript are skipped'; \
	elif (cd $(CLIENTS) && npm ci --silent --no-audit --no-fund --ignore-scripts); then touch $@; \
	else echo 'npm could not install $(CLIENTS)/package-lock.json: cases of clients in JavaScript are skipped'; fi

$(CLIENTS)/.venv/.installed: $(CLIENTS)/requirements.lock $(READY)
	@"$(PYTHON)" -m venv $(CLIENTS)/.venv
	@if $(CLIENTS)/.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<; then \
	touch $@; else echo 'pip could not install $<: the case of ariadne-codegen is skipped'; rm -r $(CLIENTS)/.venv; fi

test: lint clients  ## lint, types and every test on SQLite and PostgreSQL
	$(BIN)/python -m pytest -n auto --maxprocesses 4 --dist worksteal

review: $(READY)  ## check the policy files: lines, citations, classes, conditions; hold them against their cases
	$(BIN)/python -m policies check
	$(BIN)/python -m policies test

bench: $(READY) $(POSTGRAPHILE)/node_modules/.installed  ## measure the server beside its rivals over a million records, and the intake of a million (three quarters of an hour, 20 GB; BENCH='--rounds 3')
	@$(BIN)/python -m bench $(BENCH)
	@$(BIN)/python -m bench.intake
	@$(BIN)/python -m bench.plot
	@$(BIN)/python -m bench.page

$(POSTGRAPHILE)/node_modules/.installed: $(POSTGRAPHILE)/package-lock.json
	@$(POSTGRAPHILE)/install || true

bench-quick: $(READY)  ## measure the server beside the hand-written limit, and count instructions (three minutes)
	@$(BIN)/python -m bench --quick $(BENCH)
	@$(BIN)/python -m bench.counted

bench-intake: $(READY)  ## measure how fast 1 000 000 penalties come in, by file, stream and mutation (PostgreSQL 15, a quarter of an hour; INTAKE='--rows 100000 --out FOLDER')
	@$(BIN)/python -m bench.intake $(INTAKE)
	@$(BIN)/python -m bench.page

bench-growth: $(READY)  ## what growth costs: 10 000 000 records, 10 000 policy lines, a million questions (PostgreSQL 15, 25 GB, an hour or two; GROWTH='--only life')
	$(BIN)/python -m bench.growth $(GROWTH)
	@$(BIN)/python -m bench.plot
	@$(BIN)/python -m bench.page

properties: $(READY)  ## the three properties with new seeds and a larger budget (EXAMPLES=40)
	CREDITGRAPH_PROPERTY_EXAMPLES=$(or $(EXAMPLES),40) $(BIN)/python -m pytest tests/properties -q -k "agree_with or alike"

documents: $(READY)  ## 10 000 documents over the whole schema, asked of both databases (DOCUMENTS=10000; needs PostgreSQL)
	CREDITGRAPH_DOCUMENTS=$(or $(DOCUMENTS),10000) $(BIN)/python -m pytest tests/properties/test_documents.py -q -k both_databases

golden: $(READY)  ## write the golden questions anew, to be reviewed as a diff
	CREDITGRAPH_REWRITE_GOLDEN=1 $(BIN)/python -m pytest tests/golden -q
