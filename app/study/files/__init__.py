"""What a researcher writes: studies and scenarios as YAML, checked against a schema, told with file, line and mend."""
