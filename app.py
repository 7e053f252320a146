"""The command line. Alone reads the arguments, environment variables and the clock."""

import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from time import time
from typing import Any, NoReturn


def at_once(number: int, _: object) -> NoReturn:
    """Ends the program where there is nothing to put away: without a word, as the signal says."""
    os._exit(128 + number)


if __name__ == "__main__":  # an import that is interrupted would end in a traceback
    signal.signal(signal.SIGINT, at_once)
    signal.signal(signal.SIGTERM, at_once)

import click
from dotenv import load_dotenv

from bot.rendering.printable import one_line
from store.backup import REMEMBERED
from store.disk.opening import NotDone, Unusable
from store.index import Index, summary
from store.sound import blamed, opened, told

HERE = Path(__file__).parent
DONE, REFUSED = 0, 1  # exit statuses; 2 is click's for wrong usage, 130 and 143 are signals'
LONGEST_LINE = 400  # characters of a message on stderr

Command = Callable[..., Any]


def db(command: Command) -> Command:
    """--db FILE on every command that touches the index."""
    return click.option(
        "--db",
        type=click.Path(path_type=Path),
        default=lambda: Path(os.environ.get("TALENT_DB") or "talent.db"),
        help="The index file (default: TALENT_DB, else talent.db).",
    )(command)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Talent answers questions about people from their CVs, each with the line that proves it."""
    os.umask(0o077)  # the index and what the bot remembers are for their owner's eyes
    load_dotenv(HERE / ".env")


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--forgotten-too", is_flag=True, help="Also CVs of people who were forgotten.")
@db
def load(paths: tuple[Path, ...], forgotten_too: bool, db: Path) -> None:
    """Load CV files and folders (PDF, .docx, JSON Resume, text). Twice the same changes nothing."""
    from store.changes import load as loading

    hidden, stopped = not sys.stderr.isatty(), ""
    length = loading.met(list(paths))
    with click.progressbar(length=length, label="reading", file=sys.stderr, hidden=hidden) as bar:
        try:
            report = loading.load(list(paths), db, now(), lambda _: bar.update(1), forgotten_too)
        except loading.Stopped as error:
            report, stopped = error.report, str(error)
    for line in filter(None, (*report.troubles(), stopped)):
        say(line)
    click.echo(one_line(f"{report.told()}: {summary(db)}"))
    sys.exit(REFUSED if report.refused or stopped else DONE)


@main.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="For NAME.json.")
@click.option("--explain", is_flag=True, help="Line by line: what it was taken for, and why.")
def parse(path: Path, out: Path | None, explain: bool) -> None:
    """Read one CV into JSON Resume. Or a folder of CVs into a folder of them."""
    from store.parsed import write

    if path.is_dir() and out is None:
        raise click.UsageError("a folder needs --out DIR")
    refused = list(write(path, out, lambda record: click.echo(record, nl=False), explain))
    for name, why in refused:
        say(f"refused: {name}: {why}")
    sys.exit(REFUSED if refused else DONE)


@main.command()
@click.argument("question", nargs=-1)
@click.option("--json", "wanted", is_flag=True, help="Print one JSON document.")
@db
def ask(question: tuple[str, ...], wanted: bool, db: Path) -> None:
    """Answer one question, offline; the same answer as in Slack."""
    from bot.once import document, words

    with opened(db) as index:
        click.echo((document if wanted else words)(" ".join(question), today(), index))


@main.command()
@db
def chat(db: Path) -> None:
    """The same bot in the terminal. Commands, mentions, follow-ups; no Slack."""
    from tzlocal import get_localzone_name

    from bot.indexed import desk
    from bot.terminal import chat as talk

    with opened(db) as index:
        kept = (Path.home() / ".talent_history", db.with_suffix(REMEMBERED))
        sys.exit(talk(desk(index, today, time), *kept, get_localzone_name() or "UTC"))


@main.command()
@db
def serve(db: Path) -> None:
    """The Slack app. Socket Mode with SLACK_APP_TOKEN, else HTTP on PORT."""
    from bot import serve as slack
    from bot.environment import WrongSetting, settings
    from bot.indexed import desk
    from store.changes.writer import writer
    from store.memory.memory import Memory

    try:
        found = settings(os.environ)
        slack.check(found)
        with writer(db):  # an empty index where there is none: it says how to load
            pass
        memory = Memory(db.with_suffix(REMEMBERED))
        sys.exit(slack.serve(found, desk(Index(db), today, time), memory))
    except WrongSetting as reason:
        raise click.UsageError(one_line(str(reason))) from reason


@main.command()
@click.pass_context
def run(context: click.Context) -> None:
    """What `make run` does. Serve if Slack's tokens are set, else chat over the samples."""
    if os.environ.get("SLACK_BOT_TOKEN"):
        context.invoke(serve, db=Path(os.environ.get("TALENT_DB") or "talent.db"))
    from store.changes.load import anew

    samples = HERE / "build" / "samples.db"
    anew(HERE / "samples", samples, now())
    if sys.stdin.isatty():
        say("No Slack token is set, so this is a chat over samples of made-up people. Try: help")
    context.invoke(chat, db=samples)


@main.command()
@click.argument("name", nargs=-1)
@click.option("--csv", is_flag=True, help="The list of people, without contact details.")
@db
def export(name: tuple[str, ...], csv: bool, db: Path) -> None:
    """All that is held on one person. As JSON Resume; or the list of people."""
    from store.export import person, table

    if bool(name) == csv:
        raise click.UsageError("name one person, or say --csv")
    with opened(db) as index:
        click.echo(table(index) if csv else person(" ".join(name), index), nl=False)
    whom = " ".join(name) or "the list of people"
    import_module("store.memory.audit").note(db, now(), "export", whom)


def asking(name: str, question: str, help: str) -> None:
    """A command that puts one question about one person."""

    def run(words: tuple[str, ...], db: Path) -> None:
        answered = import_module("bot.once").words
        with opened(db) as index:
            click.echo(answered(question.format(" ".join(words)), today(), index))

    words = click.argument("words", nargs=-1, required=True, metavar="NAME")
    main.command(name, help=help)(words(db(run)))


def sure(name: str, argument: str, help: str) -> None:
    """A command that asks first: `going` in its module says what would go, and how to do it."""

    def run(words: tuple[str, ...], yes: bool, db: Path) -> None:
        preview, go = import_module(f"store.changes.{name}").going(db, now(), " ".join(words))
        for line in () if yes else preview:
            click.echo(one_line(line), err=True)
        if not yes and not click.confirm("Do that?", err=True):
            fail("nothing was removed")
        with blamed(db):
            for line in go():
                click.echo(one_line(line))
        import_module("store.memory.audit").note(db, now(), name, " ".join(words))

    words = click.argument("words", nargs=-1, required=True, metavar=argument)
    main.command(name, help=help)(words(click.option("--yes", is_flag=True)(db(run))))


def plain(name: str, module: str, arguments: str, help: str) -> None:
    """A command whose work is the function of its name in `module`: it takes the index, the time
    and the arguments, and returns lines to print. Imported when called: asking starts sooner."""

    def run(db: Path, **given: str | tuple[str, ...]) -> None:
        words = {k: v if isinstance(v, str) else " ".join(v) for k, v in given.items()}
        with blamed(db):
            for line in getattr(import_module(module), name)(db, now(), **words):
                click.echo(one_line(line))
        import_module("store.memory.audit").note(db, now(), name, " ".join(words.values()))

    found = [word for word in arguments.split() if word[0] != "-"]
    for option in sorted(set(arguments.split()) - set(found)):
        run = click.option(option, default="")(run)
    for argument in reversed(found):  # one alone needs no quotes around its words
        run = click.argument(argument, nargs=-1 if len(found) == 1 else 1, required=True)(run)
    main.command(name, help=help)(db(run))


asking("show", "tell me about {}", "What the index holds on one person, with lines.")
asking("diff", "what changed between {}'s CVs?", "What changed between two CVs of one person.")
plain("people", "store.export", "", "Who is in the index.")
plain("remove", "store.changes.removal", "file", "Take one document out; its person may stay.")
sure("forget", "NAME-OR-EMAIL", "Remove all of one person, to the last byte.")
sure("retention", "DAYS", "Purge whose newest CV is older; says whose first.")
plain("hold", "store.changes.holds", "name reason", "Keep somebody from any purge or forgetting.")
plain("release", "store.changes.holds", "name", "End a hold.")
plain("merge", "store.changes.decisions", "one other", "Two names or files are one person's.")
plain("unmerge", "store.changes.decisions", "name", "Undo a merge, by the person or by one file.")
plain("suggestions", "store.changes.decisions", "", "Who may be one person, and why.")
plain("conflicts", "store.people.conflicts", "", "What CVs say differently of one paper or life.")
plain("fix", "store.changes.fix", "name field value", "Correct what CVs say of one person.")
plain("unfix", "store.changes.fix", "name field", "Take a correction back.")
plain("reread", "store.changes.reread", "", "Parse every stored text again with today's parser.")
plain("backup", "store.backup", "file", "Copy the index and the memory, also while serving.")
plain("digests", "bot.digests.due", "", "Digests and saved searches, the next one first.")
plain("audit", "store.memory.audit", "--person --asker --since --until", "Who asked or did what.")
plain("check", "store.sound", "", "Exit 0 if the index is sound; 1 and one line if not.")


@main.command()
@db
def doctor(db: Path) -> None:
    """What is configured and what is missing. In words, with no secret."""
    from bot import environment

    for line in (*environment.told(os.environ), *told(db)):
        click.echo(one_line(line))


def today() -> date:
    return datetime.now().astimezone().date()


def now() -> str:
    """ISO 8601 in UTC, as the index notes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def say(message: str) -> None:
    """One line on stderr."""
    click.echo(one_line(message)[:LONGEST_LINE], err=True)


def fail(message: str) -> NoReturn:
    say(message)
    sys.exit(REFUSED)


def _stop(number: int, _frame: object) -> None:
    sys.unraisablehook = lambda _: None  # a transaction cut before it began says nothing of it
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    sys.exit(128 + number)


def program() -> NoReturn:
    """Runs the command; every known trouble is one line, and SIGTERM ends like SIGINT."""
    signal.signal(signal.SIGINT, _stop)
    signal.signal(signal.SIGTERM, _stop)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a name may hold what no encoding has
            stream.reconfigure(errors="backslashreplace")
    try:
        main(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(128 + signal.SIGINT)
    except (NotDone, Unusable) as error:
        fail(str(error))
    except OSError as error:
        fail(": ".join(filter(None, (Path(str(error.filename or "")).name, error.strerror))))
    sys.exit(DONE)


if __name__ == "__main__":
    program()
