"""Completion: what may come next on a command line that a shell asks about, without the commands being loaded.

A shell waits for it at each press of a key. The table of commands and options is written beforehand, by `.tools/rebuild_help.py`.
"""
