"""The answer of `rcm agenda new`: which of its ways is meant."""

from rcmcli.desk.console import Console
from rcmcli.desk.questions import can_ask
from rcmcli.jobs.new.request import Request


def answer(request: Request, console: Console, *, sample: bool) -> int:
    """Begin an agenda as it is asked for."""
    if sample:
        from rcmcli.jobs.new.sample_folder import make_sample

        return make_sample(request, console)
    if request.like:
        from rcmcli.jobs.new.like import renew

        return renew(request, console)
    from rcmcli.jobs.new.blank import begin

    if not (request.title and request.dates and request.tz) and can_ask():
        from rcmcli.jobs.new.asking import asked

        request = asked(request, console)
    return begin(request, console)
