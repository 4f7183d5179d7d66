"""How many examples a property is tried with: few and the same ones each time, or many in the `deep` profile."""

import os

from hypothesis import HealthCheck, settings

DEEP = os.environ.get("HYPOTHESIS_PROFILE") == "deep"
TIMES_DEEPER = 4


def examples(few: int, *, steps: int = 50) -> settings:
    """So many examples of a property, and many times as many in the deep profile; `steps` are those of a history."""
    return settings(_profile(), max_examples=few * TIMES_DEEPER if DEEP else few, stateful_step_count=steps)


def load() -> None:
    """Make the profile that the environment asks for the one of all properties."""
    name = "deep" if DEEP else "quick"
    settings.register_profile(name, _profile())
    settings.load_profile(name)


def _profile() -> settings:
    return settings(
        max_examples=50 * TIMES_DEEPER if DEEP else 30,
        derandomize=not DEEP,
        deadline=None,
        database=None,
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
