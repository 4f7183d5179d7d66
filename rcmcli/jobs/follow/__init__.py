"""Following a meeting: what is on and what is next, told once or for as long as somebody looks."""
