"""The documented shapes of JSON that commands write (docs/json.md), one file each."""
