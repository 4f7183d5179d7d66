"""`rcm agenda arrange`: a timetable that is proposed, written or shown, or why there is none."""
