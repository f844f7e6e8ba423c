"""The facilitator's console: a process of its own that follows and steers a rig. It shows a participant nothing."""
