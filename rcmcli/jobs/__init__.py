"""What a command does between its options and its answer: a room for each family of commands."""
