"""The jobs of `rcm check`: which files, which rules, mended where asked, told."""
