"""The screens: a schedule, a plan, a conversion as lines for the terminal; `render(…)` gives them. None prints."""
