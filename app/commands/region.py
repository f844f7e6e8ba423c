"""`main.py region` on the command line: what can be asked for; `app.commands.region_actions` does it."""

import argparse

from app.config import Config
from app.maps.regions.schema import ATTRIBUTION

ABOUT = """\
Every region is one file, made from OpenStreetMap data by `region add`. Such data (.osm.pbf) is offered by
https://download.geofabrik.de (countries and counties) and https://extract.bbbike.org (cities, any rectangle).
"""
EXAMPLES = """\
examples:
  python main.py region add helsinki.osm.pbf             import a file that is here
  python main.py region add https://…/bremen-latest.osm.pbf --name bremen
  python main.py region list                             what is here, how large, and which is in use
  python main.py region use helsinki                     drive there from the next start on
  python main.py region remove helsinki                  delete it

An import can be stopped by Ctrl-C at any time; the same command goes on where it was. A region that is there already
stays in use until the new one is whole. Map data © OpenStreetMap contributors, under the Open Database License.
"""


def add_parser(region: argparse.ArgumentParser) -> None:
    """Fill in the parser of `main.py region`."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--config", metavar="FILE", help="settings file")
    shared.add_argument("--data", dest="setting__data", metavar="DIR", help="data folder; regions are kept below it")
    region.epilog = EXAMPLES
    commands = region.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=type(region))

    def add(name: str, about: str, more: str = "") -> argparse.ArgumentParser:
        told = f"{about[0].upper()}{about[1:]}. {more}".strip()
        sub = commands.add_parser(name, help=about, parents=[shared], allow_abbrev=False, description=told)
        sub.set_defaults(act=name)
        return sub

    one = add("add", "import OpenStreetMap data as a region", "Ctrl-C stops it; the same command goes on.")
    one.add_argument("source", metavar="FILE.osm.pbf|URL", help="a file, or an address to load it from")
    one.add_argument("--name", default="", help="what to call it; default: the file's name")
    one.add_argument("--attribution", default=ATTRIBUTION, help=f'whom the map names, default "{ATTRIBUTION}"')
    listing = add("list", "the regions that are here", "An asterisk marks the one in use.")
    listing.add_argument("--json", action="store_true", help="one JSON list")
    add("use", "choose the region the map shows from the next start on").add_argument("name", metavar="NAME")
    gone = add("remove", "delete a region", "Asks first, unless --yes is given.")
    gone.add_argument("name", metavar="NAME")
    gone.add_argument("--yes", action="store_true", help="do not ask")


def run(config: Config, given: argparse.Namespace) -> int:
    """Do what was asked for; returns the exit status."""
    from app.commands import region_actions

    return region_actions.run(config, given)
