# `make demo` renders our own short film, `make test` runs the tests; both install what is missing first.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: demo test install lint bench clean

demo: $(STAMP)
	$(BIN)/python render.py scripts/tiga-alasan-backend.txt

test: $(STAMP)
	$(BIN)/python -m pytest -n 2

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/mypy

install: $(STAMP)

$(STAMP): requirements.lock pyproject.toml tools/system-packages.sh
	sh tools/system-packages.sh
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $(STAMP)

bench: $(STAMP)
	$(BIN)/python bench/shoot.py

clean:
	rm -rf .venv build out *.egg-info
