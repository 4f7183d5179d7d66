"""The jobs of `rcm import`: a paper read, written as an agenda, and told of line by line."""
