"""The formats: one file each, named as it is typed; `render(schedule, …)` gives its bytes. None prints; none converts a time.

What is known of each without loading it stands in `FORMATS` of `format_table.py`.
"""
