"""The files that can be read: one format a file, each with `read(contents)`, which gives a sheet and raises `Refusal`."""
