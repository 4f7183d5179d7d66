"""Jobs: what one command, or a family of them, does between its options and its answer."""
