"""The web: the parts of our pages, all made by one maker of markup, with their style and script."""
