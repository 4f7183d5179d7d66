"""Agendas as TOML text: found on the shelf, read with positions, written whole or not at all."""
