"""What `rcm convert` does: times asked for in many places, lists of local times judged, messages read."""
