"""A tokens file in the form Tokens Studio exports, by somebody who never heard of the cockpit."""

from typing import Any


def color(value: str, **more: Any) -> dict[str, Any]:
    """One colour in Tokens Studio's older form."""
    return {"value": value, "type": "color", **more}


EXPORT: dict[str, Any] = {
    "core": {
        "palette": {
            "ink": {"900": color("#0e1c24"), "700": color("#24404d")},
            "foam": {"0": color("#ffffff"), "50": color("#f2f6f5"), "200": color("#d5e0de")},
            "buoy": {"300": color("#ff8e6b"), "700": color("#b03a17")},
            "kelp": {"300": color("hsl(152, 58%, 66%)"), "500": color("#2f9e6e")},
        },
        "space": {"base": {"value": "4", "type": "spacing"}},
        "corner": {"card": {"value": "{space.base} * 4.5", "type": "borderRadius"}},
        "font": {"grotesque": {"value": "DejaVu Sans, Arial", "type": "fontFamilies"}},
        "elevation": {
            "card": {
                "value": {"x": "0", "y": "{space.base} * 2", "blur": "24", "color": "rgba({palette.ink.900}, 0.5)"},
                "type": "boxShadow",
            }
        },
    },
    "mode/dusk": {
        "bg": {
            "canvas": color(
                "{palette.ink.900}",
                **{"$extensions": {"studio.tokens": {"modify": {"type": "darken", "value": "0.35", "space": "lch"}}}},
            ),
            "card": color("{palette.ink.900}"),
        },
        "fg": {"default": color("{palette.foam.50}"), "muted": color("{palette.foam.200}")},
        "brand": {"primary": color("{palette.buoy.300}")},
        "status": {"good": color("{palette.kelp.300}")},
    },
    "mode/noon": {
        "bg": {"canvas": color("{palette.foam.200}"), "card": color("{palette.foam.50}")},
        "fg": {"default": color("{palette.ink.900}"), "muted": color("{palette.ink.700}")},
        "brand": {"primary": color("{palette.buoy.700}")},
        "status": {"good": color("{palette.kelp.500}")},
    },
    "$themes": [
        {"name": "Dusk", "group": "Mode", "selectedTokenSets": {"core": "source", "mode/dusk": "enabled"}},
        {"name": "Noon", "group": "Mode", "selectedTokenSets": {"core": "source", "mode/noon": "enabled"}},
    ],
    "$metadata": {"tokenSetOrder": ["core", "mode/dusk", "mode/noon"]},
}
MAPPING = """\
tokens: harbour.json
modes: {night: Dusk, day: Noon}
names:
  background: bg.canvas
  overlay: bg.card
  surface: bg.card
  text: fg.default
  textSoft: fg.muted
  route: brand.primary
  energy: status.good
  radius: corner.card
  font: font.grotesque
  shadow.panel: elevation.card
"""
