"""The importers: papers of Word, PDF, Excel, the web and plain text, read as agendas without losing a line."""
