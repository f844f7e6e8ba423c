"""The one truth: signals, the journal of their caused changes, policies and the simulation."""
