"""What is measured, after the definitions of its sources."""
