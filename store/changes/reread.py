"""The command that reads every stored text again with today's parser."""

from collections.abc import Iterator
from pathlib import Path

from store.changes import again
from store.changes.writer import change, writer
from store.disk.opening import Unusable, trouble


def reread(index: Path, _: str) -> Iterator[str]:
    """Parse all stored texts again; then who is who, as if they were loaded in the same order."""
    reason = trouble(index, writing=True)
    if reason:
        raise Unusable(f"{index.name} {reason}")
    with writer(index) as db:
        for batch in again.batches(db):  # parsed before the transaction
            with change(db):
                again.store(batch, db)
        with change(db):
            again.settle(db)
        yield f"reread: {len(again.documents(db))} documents"
