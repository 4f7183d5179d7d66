"""The jobs of `rcm calendar` and of the exports of a calendar of activities."""
