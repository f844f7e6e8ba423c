"""Whose turn it is: who begins, who goes on, who is done, who interrupts."""
