"""Trips of one or several days: from wishes to a plan that holds, checked in code. No Qt."""
