"""What hears: recognisers, and what becomes of their words before anybody acts on them."""
