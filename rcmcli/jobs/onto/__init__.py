"""The jobs of `rcm import --onto`: a paper that came back, and what it says otherwise written into its agenda."""
