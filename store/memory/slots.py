"""The slots of digests: who posts which, and what was shown.

A slot is one moment at which a digest is due. Whoever claims it, in whichever process, holds it
until a time that only moves on while they work; what they leave unfinished because they were
killed is taken over by somebody else. `sending` says that it may have been posted already.
"""

from dataclasses import dataclass, field, replace

from store.memory.digests import KEPT, Digest, Shown, keep
from store.memory.memory_file import MemoryFile, Noun, Table

LEASE = 20.0  # seconds a slot is held; no call to Slack takes longer than 15

NOUN = Noun(
    {
        "slot": Table(
            {
                "digest": int,
                "at": float,  # when it was due
                "state": str,  # claimed, sending; posted, quiet, skipped, failed, unsure are over
                "until": float,
                "tries": int,
                "missed": int,
                "ts": str,  # the message
            },
            ("digest", "at"),
        ),
        "slot_shown": Table(
            {
                "digest": int,
                "at": float,
                "person": int,
                "documents": str,  # JSON: hashes of their CVs
            },
            ("digest", "at", "person"),
        ),
    },
    forget=(
        "delete from slot where digest not in (select id from digest)",
        "delete from slot_shown where digest not in (select id from digest)",
        "delete from slot_shown where tells(json_array(person))",
    ),
    prune=(
        ("delete from slot where state not in ('claimed', 'sending') and at < ?", KEPT),
        ("delete from slot where digest not in (select id from digest)", None),
        ("delete from slot_shown where digest not in (select id from digest)", None),
    ),
)
MINE = " where digest = ? and at = ? and until = ? and state in ('claimed', 'sending')"


@dataclass(frozen=True, slots=True)
class Slot:
    """One moment of a digest, held by us until `until`."""

    digest: int
    at: float
    state: str = "claimed"
    until: float = 0.0
    tries: int = 0  # calls that may have posted it
    missed: int = 0  # moments before it for which nobody was there


@dataclass(frozen=True, slots=True)
class Slots:
    """Every method may be called from any thread; those that return None lost the slot."""

    file: MemoryFile = field(repr=False)

    def claim(self, one: Digest, slot: Slot, now: float, next: float, version: int) -> Slot | None:
        """The slot for the first who asks, whichever thread or process; the digest is due `next`
        then, or when the index is of another version."""
        held = replace(slot, until=now + LEASE)
        with self.file.alone():
            sql = (
                "update digest set next = ?, version = ?"
                " where id = ? and next = ? and version = ? and state = 'on'"
            )
            won = self.file.run(sql, (next, version, one.id, one.next, one.version)).rowcount == 1
            if not won:
                return None
            sql = "insert or ignore into slot values (?, ?, ?, ?, ?, ?, '')"
            row = (held.digest, held.at, held.state, held.until, held.tries, held.missed)
            return held if self.file.run(sql, row).rowcount == 1 else None

    def unfinished(self, now: float) -> list[Slot]:
        """What nobody holds any more."""
        sql = (
            "select s.digest, s.at, s.state, s.until, s.tries, s.missed from slot s"
            " join digest d on d.id = s.digest and d.state = 'on'"
            " where s.state in ('claimed', 'sending') and s.until <= ? order by s.at"
        )
        return [Slot(*row) for row in self.file.rows(sql, (now,))]

    def hold(self, slot: Slot, until: float) -> Slot | None:
        """For longer, or for the first who takes an unfinished one over."""
        sql = "update slot set until = ?" + MINE  # noqa: S608  # nosec B608 - our own words
        won = self.file.run(sql, (until, slot.digest, slot.at, slot.until)).rowcount == 1
        return replace(slot, until=until) if won else None

    def send(self, slot: Slot, shown: Shown, now: float) -> Slot | None:
        """From here on it may be posted; what it shows is kept with it. None also where the digest
        was deleted or paused meanwhile."""
        sent = replace(slot, state="sending", until=now + LEASE, tries=slot.tries + 1)
        with self.file.alone():
            sql = f"update slot set state = 'sending', until = ?, tries = ?{MINE}"  # noqa: S608  # nosec B608 - our own words
            sql += " and (select state from digest where id = slot.digest) = 'on'"
            values = (sent.until, sent.tries, slot.digest, slot.at, slot.until)
            if self.file.run(sql, values).rowcount != 1:
                return None
            keep(self.file, slot.digest, slot.at, shown)
        return sent

    def put_off(self, slot: Slot, until: float, posted: bool) -> None:
        """Somebody tries again then; `posted`: it may have been."""
        state = "sending" if posted else "claimed"
        sql = f"update slot set state = ?, until = ?{MINE}"  # noqa: S608  # nosec B608 - our own words
        self.file.run(sql, (state, until, slot.digest, slot.at, slot.until))

    def settle(
        self, slot: Slot, state: str, ts: str = "", shown: Shown | None = None, why: str = ""
    ) -> bool:
        """It is over: posted, quiet, unsure (what it shows is known then), skipped or failed; the
        whole digest is stopped if there is a `why`. False where somebody else holds it."""
        with self.file.alone():
            sql = "update slot set state = ?, ts = ?" + MINE  # noqa: S608  # nosec B608 - our own words
            values = (state, ts, slot.digest, slot.at, slot.until)
            if self.file.run(sql, values).rowcount != 1:
                return False
            if shown is not None:
                keep(self.file, slot.digest, slot.at, shown)
            if state in ("posted", "quiet", "unsure"):
                self.file.run("update digest set baseline = ? where id = ?", (slot.at, slot.digest))
                old = "delete from slot_shown where digest = ? and at <> ?"
                self.file.run(old, (slot.digest, slot.at))
            if why:
                stop = "update digest set state = 'stopped', why = ? where id = ? and state = 'on'"
                self.file.run(stop, (why, slot.digest))
            over = (
                "update digest set state = 'done'"
                " where id = ? and next = 0 and not search and state = 'on'"
            )
            self.file.run(over, (slot.digest,))
        return True

    def shown(self, one: Digest) -> Shown | None:
        """What was shown last; None before the first time."""
        if not one.baseline:
            return None
        sql = "select person, documents from slot_shown where digest = ? and at = ?"
        found = self.file.rows(sql, (one.id, one.baseline))
        return {person: self.file.items(documents) for person, documents in found}

    def only(self, person: int) -> list[int]:
        """The digests and saved searches that found nobody but this person when they last told."""
        sql = (
            "select digest from slot_shown group by digest having min(person) = ?"
            " and max(person) = min(person) order by digest"
        )
        return [number for (number,) in self.file.rows(sql, (person,))]

    def missed(self, one: Digest) -> int:
        """How many moments since then were let go."""
        sql = "select total(missed + 1) from slot where digest = ? and state = 'skipped' and at > ?"
        return int(self.file.rows(sql, (one.id, one.baseline))[0][0])
