"""The windows beside the centre's: instruments, head-up display, passenger; each optional, on any screen of the rig."""
