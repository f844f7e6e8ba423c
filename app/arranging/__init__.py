"""Where the panels of home stand: one YAML file, read, checked and written. No Qt."""
