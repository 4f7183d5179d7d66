"""The jobs of `rcm export` for documents and pictures."""
