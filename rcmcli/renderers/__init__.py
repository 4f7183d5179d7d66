"""The renderers: `render(schedule, …)` gives a page, a text or bytes. None prints; none converts a time."""
