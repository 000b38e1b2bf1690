"""The command line: serve the API, fill a store, publish the catalogue, end what has ended, issue demo tokens."""

import gc
import resource
import socket
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from secrets import token_hex

import click

from application import build_app, demo_actors, identity_keys
from commanding import CommandFailed, read_settings, run, store
from db.engine import Database
from db.upgrade import migrate
from loading import Load, Loaded, load
from policies.clocks import LEGAL_DAY
from progress import Progress
from resolvers.catalogue.shipped import CatalogueNotShipped, RegionUnknown, install, node_of
from resolvers.demo import ACTORS, DoorClosed, StoreNotEmpty, build, is_complete
from resolvers.demo.storing import is_empty
from resolvers.life.nightly import Night
from schema.capacity import Capacity
from schema.pages import DemoActor
from serving import WebServer, configured
from settings import Settings
from upkeep import DayInFuture, catch_up, expire, report

LOOPBACK = ("127.0.0.1", "localhost", "::1")
EPILOG = """Exit codes: 0 done; 1 the work failed; 2 wrong arguments or settings; 3 `load` refused rows, which its
rejected-rows files name. Settings are environment variables, listed in docs/settings.md."""


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def main() -> None:
    """A GraphQL data API over public credit information (公共信用信息)."""
    # A crash leaves no image of the memory behind, which may hold what was refused a moment ago (IM-2018 §18).
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def command_line(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; whatever goes wrong is one line, `error [CODE]: sentence`."""
    try:
        return main.main(list(arguments), prog_name="server.py", standalone_mode=False) or 0
    except click.exceptions.NoArgsIsHelpError as fault:
        fault.show()
        return fault.exit_code
    except click.UsageError as fault:
        told = CommandFailed("USAGE", " ".join(fault.format_message().split()).rstrip("."))
        told.exit_code = fault.exit_code  # type: ignore[misc]
    except CommandFailed as fault:
        told = fault
    except (click.Abort, KeyboardInterrupt):
        told = CommandFailed("INTERRUPTED", "stopped before the work was done")
    told.show()
    return told.exit_code


@main.command(short_help="Serve the API; a first start builds the demo data.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="Port to listen on.")
def serve(host: str, port: int) -> None:
    """Bring the store up to date and serve it; an empty embedded store is filled with the Alxa demo data first."""
    settings = read_settings()
    with _listen(host, port) as listener:
        run(_serve(settings, listener))


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as fault:
        reason = (fault.strerror or "the address cannot be used").lower()
        raise CommandFailed("ADDRESS_UNAVAILABLE", f"cannot listen on {host} port {port}: {reason}") from None


async def _serve(settings: Settings, listener: socket.socket) -> None:
    await migrate(settings.database_url)
    if settings.is_embedded_default:
        await _fill_if_empty(settings)
    await _catch_up(settings)
    async with store(settings.database_url) as database:
        capacity = Capacity(settings.bounds, is_shared=bool(settings.cors_origins))
        app = build_app(settings, database)
        web = WebServer(
            configured(app, capacity),
            greet=lambda: _greet(settings, database, listener),
            reload=lambda: app.reload(lambda line: click.echo(line, err=True)),
        )
        await web.serve(sockets=[listener])


async def _fill_if_empty(settings: Settings) -> None:
    async with store(settings.database_url, statement_timeout=0) as database:
        if await is_empty(database):
            click.echo("the store is empty: building the Alxa demo data, once", err=True)
            await _build_demo(settings, database, seed=1, size="alxa")
        elif not await is_complete(database, identity_keys(settings)):
            click.echo("warning: no complete demo data here; after an interrupted build, remove the store", err=True)


async def _catch_up(settings: Settings) -> None:
    """Bring forward what newer packs end sooner, before the first answer."""
    async with store(settings.database_url, statement_timeout=0) as database:
        if moved := await catch_up(database):
            click.echo(f"the packs have changed: {moved:,} last days were brought forward", err=True)


async def _greet(settings: Settings, database: Database, listener: socket.socket) -> None:
    """Say where everything is and, in development, print the demo actors with ready tokens."""
    gc.collect()
    gc.freeze()  # what stands now stays: no later collection needs to look at it
    host, port = listener.getsockname()[:2]
    home = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    actors = await demo_actors(settings, database)
    if actors:
        hours = settings.token_lifetime_max.total_seconds() / 3600
        click.echo(f"\ndemo actors, with tokens for {hours:g} hours (another: server.py token --actor NAME)\n")
        for actor in actors:
            click.echo(f"{actor.name}: {actor.says}\n{actor.token}\n")
    click.echo(f"creditgraph serves {home}\n  start here  {home}/")
    if settings.graphiql:
        click.echo(f"  GraphiQL    {home}/graphiql")
    click.echo(f"  endpoint    {home}/graphql")
    if not settings.production and host not in LOOPBACK:
        click.echo("warning: development service on an open address; everybody who reaches it can ask", err=True)


@main.command()
@click.option("--seed", default=1, show_default=True, help="Equal seeds give equal data.")
@click.option(
    "--size",
    default="alxa",
    show_default=True,
    type=click.Choice(["alxa", "region"]),
    help="alxa: about 50 000 records; region: 1 000 000 records of 100 000 subjects.",
)
@click.option("--database", "url", metavar="URL", help="Store to fill; CREDITGRAPH_DATABASE_URL unless given.")
def demo(seed: int, size: str, url: str | None) -> None:
    """Build the synthetic demo data in an empty store."""
    settings = read_settings()
    run(_demo(settings, url or settings.database_url, seed=seed, size=size))


@main.command("load", short_help="Load double-publicity files (双公示), CSV or XLSX, or records as lines of JSON.")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--provider", required=True, metavar="CODE", help="Unified social credit code of the submitting unit.")
@click.option(
    "--rejects",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Existing folder for the rejected rows; CREDITGRAPH_REJECTS_DIR unless given.",
)
@click.option("--published", metavar="REF", help="Where the provider has published these rows (IM-2018 §23).")
@click.option("--attested", metavar="VERSION", help="Attestation of truth that the provider makes; the one in force.")
def load_command(
    files: tuple[Path, ...], provider: str, rejects: Path | None, published: str | None, attested: str | None
) -> int:
    """Load double-publicity files (双公示), CSV or XLSX: good rows land, bad rows are named and kept to be mended.
    Files of lines, .ndjson or .jsonl, begin with their envelope, as at /intake."""
    settings = read_settings()
    if rejects is None:
        settings.rejects_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    loaded = run(_load(settings, Load(files, provider, rejects or settings.rejects_dir, published, attested)))
    for file, code, sentence in loaded.refusals:
        CommandFailed(code, f"`{file}`: {sentence}").show()
    return 1 if loaded.refusals else 3 if loaded.refused else 0


async def _load(settings: Settings, order: Load) -> Loaded:
    async with store(settings.database_url, statement_timeout=0) as database:
        return await load(database, order, keys=identity_keys(settings), now=lambda: datetime.now(LEGAL_DAY))


@main.command("catalogue", short_help="Write the shipped catalogue into the store; safe to repeat.")
@click.option("--region", default="150000", show_default=True, help="The region, league or city whose catalogue it is.")
def catalogue_command(region: str) -> None:
    """Publish the items of IM-2018 §12 to §17 (公共信用信息目录) that the store does not have yet."""
    settings = read_settings()
    try:
        click.echo(f"published: {run(_catalogue(settings, region)):,} items")
    except (RegionUnknown, CatalogueNotShipped) as fault:
        raise CommandFailed(fault.code, str(fault)) from None


async def _catalogue(settings: Settings, region: str) -> int:
    async with store(settings.database_url, statement_timeout=0) as database:
        today = datetime.now(LEGAL_DAY).date()
        return await install(database, node_of(region), new_id=lambda: token_hex(16), today=today)


@main.command("expire", short_help="Archive and erase what has ended; once a night.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Today in Asia/Shanghai unless given; none to come.")
def expire_command(day: datetime | None) -> None:
    """Archive organisations' ended records, erase persons', and do what else is due; safe to repeat at any time."""
    settings = read_settings()
    try:
        report(run(_expire(settings, day.date() if day else None)))
    except DayInFuture as fault:
        raise click.BadParameter(str(fault), param_hint="--day") from None


async def _expire(settings: Settings, day: date | None) -> Night:
    async with store(settings.database_url, statement_timeout=0) as database:
        return await expire(database, day)


@main.command()
@click.option(
    "--actor",
    "name",
    required=True,
    type=click.Choice([actor.name for actor in ACTORS]),
    help="Demo actor; the public needs no token.",
    metavar="NAME",
)
def token(name: str) -> None:
    """Print a token for a demo actor (development only)."""
    settings = read_settings()
    if settings.issuer is None:
        raise CommandFailed("NOT_IN_PRODUCTION", "demo tokens are issued in development only")
    found = {actor.name: actor.token for actor in run(_actors(settings))}
    if name not in found:
        raise CommandFailed("ACTOR_UNKNOWN", f"`{name}` is not enrolled in this store: build the demo data first")
    click.echo(found[name])


async def _actors(settings: Settings) -> list[DemoActor]:
    async with store(settings.database_url) as database:
        return await demo_actors(settings, database)


async def _demo(settings: Settings, url: str, *, seed: int, size: str) -> None:
    await migrate(url)
    async with store(url, statement_timeout=0) as database:
        await _build_demo(settings, database, seed=seed, size=size)


async def _build_demo(settings: Settings, database: Database, *, seed: int, size: str) -> None:
    progress = Progress(sys.stderr)
    today = datetime.now(LEGAL_DAY).date()
    try:
        counts = await build(database, identity_keys(settings), seed=seed, size=size, today=today, progress=progress)
    except (DoorClosed, StoreNotEmpty) as fault:
        raise CommandFailed(fault.code, str(fault)) from None
    finally:
        progress.close()
    click.echo("built: " + ", ".join(f"{count:,} {what}" for what, count in counts.items()))


if __name__ == "__main__":
    sys.exit(command_line(sys.argv[1:]))
