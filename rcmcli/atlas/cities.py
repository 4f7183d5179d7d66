"""Cities: the ones that agendas name, and the namesakes that a reader could mean instead.

A row: weight, country, state (`US-CA`, or empty), zone, names (en|es|more). Capitals stand in `countries`.
Weight: 1 world cities, 2 cities known abroad, 3 namesakes. Rows of one name stand in their order of importance.
"""

# fmt: off
CITIES: tuple[tuple[int, str, str, str, str], ...] = (
    (2, "US", "US-CA", "America/Los_Angeles", "San Jose"),
    (2, "DO", "", "America/Santo_Domingo", "Santiago de los Caballeros|Santiago de los Caballeros|Santiago"),
    (3, "ES", "", "Europe/Madrid", "Santiago de Compostela|Santiago de Compostela|Santiago"),
    (1, "US", "US-NY", "America/New_York", "New York|Nueva York|NYC|New York City|Nova Iorque|Ciudad de Nueva York"),
)
