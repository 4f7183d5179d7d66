"""The language server: what an editor is told while an agenda is typed. `server` alone speaks the protocol, the others know texts."""
