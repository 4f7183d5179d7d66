"""The atlas: tables of names and what they stand for; facts only, nothing here works anything out.

Country names: Unicode CLDR (Unicode License v3). Smaller cities: GeoNames, https://www.geonames.org, CC BY 4.0.
"""
