"""The look of the cockpit from W3C Design Tokens: read, completed, checked. Knows no Qt."""
