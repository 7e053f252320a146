# `make run` to try it, `make test` to check it, `make bench` to time it (SIZE=10000 for more CVs).
PYTHON ?= python3
SIZE ?= 1000

.PHONY: run test bench charts lock pictures

run: .venv/run.stamp
	@.venv/bin/python app.py run

test: .venv/test.stamp
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/python -m pytest -n auto

# What pictures of timelines in Slack need.
charts: .venv/charts.stamp

bench: .venv/test.stamp
	@.venv/bin/python -m tests.bench $(SIZE)

# The pinned requirements, for every platform, with hashes and without addresses.
lock:
	uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 \
		pyproject.toml -o requirements.txt
	uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 \
		--extra charts pyproject.toml -o requirements-charts.txt
	uv pip compile --universal --generate-hashes --no-header --no-annotate --python-version 3.11 \
		--extra test --extra charts pyproject.toml -o requirements-test.txt

.venv/bin/python:
	@echo "making .venv" >&2
	@$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.txt | .venv/bin/python
	$(install)

.venv/charts.stamp: requirements-charts.txt | .venv/bin/python
	$(install)

.venv/test.stamp: requirements-test.txt | .venv/bin/python
	$(install)

define install
@echo "installing $<" >&2
@.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
@touch $@
endef

# The pictures in docs/: needs a program that draws Block Kit, given as RENDERER="node draw.mjs".
pictures: .venv/charts.stamp
	.venv/bin/python docs/pictures/draw.py $(RENDERER)
