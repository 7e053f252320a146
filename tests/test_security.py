"""SECURITY.md and docs/privacy.md: what they name is there; what is installed is what is pinned."""

import importlib.metadata
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
THREATS = [
    line for line in (ROOT / "SECURITY.md").read_text().splitlines() if line.startswith("| ")
][2:]
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
PINNED = re.compile(r"^([\w.-]+)==([\w.]+)(?: ; (.+?))? \\$", re.M)


@pytest.mark.parametrize("row", THREATS, ids=lambda row: row.split("|")[1].strip()[:40])
def test_every_threat_names_the_tests_that_hold_it(row):
    named = TEST.findall(row)
    assert named
    for file, test in named:
        assert re.search(rf"^def {test}\(", (ROOT / file).read_text(), re.M), test


def test_every_scope_is_justified():
    scopes = json.loads((ROOT / "manifest.json").read_text())["oauth_config"]["scopes"]
    told = (ROOT / "docs" / "privacy.md").read_text()
    assert [s for kind in scopes.values() for s in kind if f"`{s}`" not in told] == []


def test_what_is_installed_is_what_is_pinned():
    pinned = PINNED.findall((ROOT / "requirements-test.txt").read_text())
    assert len(pinned) > 20
    for name, version, only in pinned:
        if not only:
            assert importlib.metadata.version(name) == version, name


def test_no_secret_is_kept_in_the_repository():
    assert ".env\n" in (ROOT / ".gitignore").read_text()
    for line in (ROOT / ".env.example").read_text().splitlines():
        assert not re.match(r"SLACK_\w*(TOKEN|SECRET)=.+", line)
