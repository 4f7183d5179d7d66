"""Editing: agendas changed in their files, every byte kept that is not meant."""
