"""A rig (the cockpit a participant sits in) and a desk (the console a facilitator sits at), and what they say."""
