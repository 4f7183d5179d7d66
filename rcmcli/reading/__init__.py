"""Reading hours, lengths and dates as people write them: one grammar, and a face for each place where they stand."""
