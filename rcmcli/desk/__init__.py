"""The desk: what every command does before and after its work. Which agenda, whose view, how it is printed."""
