# `make demo` renders our own short film, `make test` runs the tests; both install what is missing first.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: demo test install lint bench wheel clean

demo: install
	$(BIN)/python render.py scripts/tiga-alasan-backend.yaml

test: install
	$(BIN)/python -m pytest -n 2

lint: install
	$(BIN)/ruff check .
	$(BIN)/mypy

install: $(STAMP)

$(STAMP): requirements.lock pyproject.toml tools/system-packages.sh
	@PYTHON="$(PYTHON)" sh tools/system-packages.sh
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	@echo "installing the locked dependencies into .venv (1.2 GB; a few minutes the first time)"
	@$(PIP) install --use-pep517 --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

wheel: install
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .

bench: install
	$(BIN)/python bench/shoot.py
	$(BIN)/python bench/again.py

clean:
	rm -rf .venv build dist out *.egg-info
