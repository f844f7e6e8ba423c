"""What can go wrong with a region, each as one sentence for the user."""


class ImportFailed(Exception):
    """The file cannot become a region; the text is one sentence for the user."""


class RegionMissing(Exception):
    """There is no usable region file; the text is one sentence for the user."""
