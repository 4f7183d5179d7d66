"""Planning: which hours suit many parties best, and how a series shares the burden. Works on nouns, knows no words."""
