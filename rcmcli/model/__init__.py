"""The nouns: what an agenda, a place, a clock and a finding are. Nothing here reads a file or prints."""
