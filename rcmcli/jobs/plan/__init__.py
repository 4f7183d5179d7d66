"""The jobs of `rcm plan`: what is asked, who sits at which clock, and the answer."""
