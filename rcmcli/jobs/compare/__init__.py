"""`rcm agenda diff`: two versions of an agenda found, read, compared as one reader sees them, and told."""
