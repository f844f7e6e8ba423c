"""Pictures of the README that need more than one screen of the cockpit: gallery, study, console, replay, report."""
