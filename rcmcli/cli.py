"""The command line: commands are loaded when called; refusals and failures become exit codes here."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Annotated, Any, ClassVar

import typer
from typer.core import TyperCommand, TyperGroup

from rcmcli.desk import options
from rcmcli.desk.streams import prepare, silence, until_closed
from rcmcli.model.pattern import later
from rcmcli.model.refusal import Refusal, Stopped, Unusable
from rcmcli.model.text import Text
from rcmcli.tree import ABOUT, TREE, Branch, Leaf

_NEGATIVE = later(r"\A-(?=[0-9]+\Z)")
_HELP_NAMES = {"help_option_names": ["-h", "--help"]}


class Command(TyperCommand):
    """A command none of whose options and arguments may be empty."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The words that are left over, once the options are read; where minutes are asked for, `-10` is no option."""
        if any(param.metavar == "MIN" for param in self.params if param.param_type_name == "argument"):
            args = [_NEGATIVE.sub("\u2212", one) for one in args]
        with _told_where(ctx):
            rest = super().parse_args(ctx, args)
        options.refuse_empty(ctx)
        return rest

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write the examples of the command, and those related to it, under its options."""
        from rcmcli.desk import leaf_help

        leaf_help.write(ctx.command_path.partition(" ")[2], formatter, _language())


class LazyGroup(TyperGroup):
    """A group whose commands are imported when one of them is called; for help, their name and sentence suffice."""

    tree: ClassVar[dict[str, Leaf | Branch]] = {}

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        for name, (_, about) in self.tree.items():
            self.commands.setdefault(name, TyperCommand(name, short_help=about.pick(_language())))

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The words that are left for a command, once the group's own options are read."""
        with _told_where(ctx):
            rest = super().parse_args(ctx, args)
        options.refuse_empty(ctx)
        return rest

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write how to begin under the commands of `rcm` itself."""
        if ctx.parent is None:
            from rcmcli.desk import leaf_help

            leaf_help.write("", formatter, _language())

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the first argument names, now really loaded."""
        if args and args[0] in self.tree:
            self.commands[args[0]] = load(args[0], self.tree[args[0]], _language())
        return super().resolve_command(ctx, args)


@contextmanager
def _told_where(ctx: Any) -> Iterator[None]:
    """A fault of usage tells in which command it is: some of the parser's own do not."""
    try:
        yield
    except Exception as error:
        if getattr(error, "ctx", ctx) is None:
            error.ctx = ctx  # type: ignore[attr-defined]  # the parser's own name for it
        raise


def load(name: str, entry: Leaf | Branch, language: str) -> Any:
    """Build one command of the tree, or one group of it, with its help in `language`."""
    target, about = entry
    if isinstance(target, dict):
        return _built(_group(target, about, language), language)
    app = _app(TyperGroup, add_completion=False)
    module, _, function = target.partition(":")
    run = getattr(import_module(module), function or "run")
    app.command(name, cls=Command, help=about.pick(language), context_settings=_HELP_NAMES)(run)
    return _built(app, language)


def _built(app: typer.Typer, language: str) -> Any:
    """The command that an app describes, its help in `language`."""
    command: Any = typer.main.get_command(app)
    if language != "en":
        from rcmcli.desk.help_es import translate

        translate(command)
    laid_out = command.get_help

    def get_help(context: Any) -> Any:
        from rcmcli.desk.help_page import page_in

        context.formatter_class = page_in(language)
        return laid_out(context)

    command.get_help = get_help
    return command


def _app(group: type[TyperGroup], **settings: Any) -> typer.Typer:
    return typer.Typer(
        cls=group, rich_markup_mode=None, pretty_exceptions_enable=False, context_settings=_HELP_NAMES, **settings
    )


def _group(tree: dict[str, Any], about: Text, language: str) -> typer.Typer:
    group = type("Group", (LazyGroup,), {"tree": tree})
    app = _app(group, add_completion=False, invoke_without_command=True)
    app.callback(help=about.pick(language))(_alone)
    return app


def _alone(context: typer.Context, lang: options.Lang = "") -> None:
    """What a group does of its own: to hand its language on, and to show its help where no command follows."""
    if lang:
        os.environ["RCM_LANG"] = lang
    if context.invoked_subcommand is None:
        print(context.get_help())
        raise typer.Exit(2)


def _version(wanted: bool) -> None:
    if wanted:
        from rcmcli import __version__
        from rcmcli.model import tzdb

        try:
            database = tzdb.version()
        except Unusable as trouble:
            database = f"? {trouble.says.pick(_language())}"
        print(f"rcm {__version__} (tz database {database})")
        if "-v" in sys.argv or "--verbose" in sys.argv:
            from rcmcli.words import common, say

            print(say(common.CREDITS, _language()))
        raise typer.Exit


def _top(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="The version, and the tz database in use."),
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="With --version: where the data comes from.")
    ] = False,
    lang: options.Lang = "",
) -> None:
    """Agendas of meetings across time zones."""
    _alone(context, lang)


def app(language: str) -> Any:
    """The whole command, its help in `language`."""
    top = _app(type("Top", (LazyGroup,), {"tree": TREE}), invoke_without_command=True)
    top.callback(help=ABOUT.pick(language))(_top)
    command = _built(top, language)
    for param in command.params:
        if param.name in ("install_completion", "show_completion"):
            param.callback = _set_up_completion
    return command


def _set_up_completion(context: Any, param: Any, wanted: Any) -> None:
    """Instead of typer's own, which says it in English."""
    if wanted and not context.resilient_parsing:
        from rcmcli.completion.setting_up import set_up

        os.environ["RCM_LANG"] = _language()
        set_up(param.name)
        raise typer.Exit


def run(arguments: Sequence[str]) -> int:
    """Run the command line; gives the exit code: 0 fine, 1 problems found, 2 usage, 3 our own failure, 130 Ctrl-C."""
    try:
        code = app(_language())(list(arguments), prog_name="rcm", standalone_mode=False)
        with until_closed(sys.stdout):
            sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except Refusal as refusal:
        return _refused(refusal)
    except Unusable as trouble:
        return _refused(Refusal(trouble.says, trouble.hint, code=3))
    except KeyboardInterrupt:
        return 130
    except Stopped as stopped:
        silence(sys.stdout)  # whoever does not read what is still to be printed would hold us up
        return stopped.code
    except SystemExit as end:
        if not isinstance(end.__context__, BrokenPipeError):
            raise
        silence(sys.stdout)  # in the midst of the help, where typer ends the run with 1
        return 0
    except Exception as error:  # the guard at the top: nobody is shown a traceback unasked
        from rcmcli.desk.failing import failed

        return failed(error, _language())


def main() -> None:
    """The console script."""
    prepare()
    words = sys.argv[1:]
    if os.name == "nt":
        from rcmcli.desk.wildcards import expanded

        words = expanded(words)
    sys.exit(run(words))


def _refused(refusal: Refusal) -> int:
    from rcmcli.desk.console import refuse

    refuse(refusal, _language())
    return refusal.code


def _language() -> str:
    """The language of help and of refusals: that which the run speaks, whatever may be wrong with the rest of it."""
    from rcmcli.desk.settings import language_of_workspace
    from rcmcli.desk.speech import named_in, spoken

    return spoken(named_in(sys.argv), os.environ, language_of_workspace())
