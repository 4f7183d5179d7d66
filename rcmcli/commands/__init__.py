"""The commands: one a file, each its route in order. Find, read, work, render, print."""
