"""Writing: files and sets of files are whole and new, or as they were."""
