"""New agendas: from what is known of a meeting, from last year's, or one to learn from."""
