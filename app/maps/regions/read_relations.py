"""First look at a file: turn restrictions, areas made of several ways, hiking routes."""

import json

import osmium
from osmium.osm import RELATION

from app.maps.regions import osm_tags
from app.maps.regions.categories import category
from app.maps.regions.work import Work


def read_relations(work: Work) -> None:
    """Fill `restriction` and `relation` of the scratch file."""
    restrictions, relations = [], []
    with osmium.io.Reader(str(work.source), RELATION, thread_pool=work.pool) as reader:
        kinds = osmium.filter.TagFilter(
            ("type", "restriction"), ("type", "multipolygon"), ("type", "route"), ("type", "site")
        )
        for relation in osmium.OsmFileIterator(reader, kinds):
            if not isinstance(relation, osmium.osm.Relation):
                continue
            tags = dict(relation.tags)
            members = [(member.type, member.ref, member.role) for member in relation.members]
            if tags["type"] == "restriction":
                restrictions += _restriction(relation.id, tags, members)
            elif tags["type"] != "multipolygon" and not ("name" in tags and category(tags)):
                continue
            elif osm_tags.layer(tags, closed=True) or category(tags):
                ways = [(ref, role) for kind, ref, role in members if kind == "w"]
                relations.append((relation.id, json.dumps(tags, ensure_ascii=False), json.dumps(ways)))
    work.database.executemany("INSERT INTO stage.restriction VALUES (?,?,?,?,?,?,?)", restrictions)
    work.database.executemany("INSERT INTO stage.relation VALUES (?,?,?)", relations)


def members_wanted(work: Work) -> osmium.index.IdSet:
    """Ways that relations are made of."""
    wanted = osmium.index.IdSet()
    for (members,) in work.database.execute("SELECT members FROM stage.relation"):
        for ref, _ in json.loads(members):
            wanted.set(ref)
    return wanted


def _restriction(
    number: int, tags: dict[str, str], members: list[tuple[str, int, str]]
) -> list[tuple[int, str, int, int | None, int | None, int, str]]:
    """The row of a restriction that holds for cars; none when it lacks a member."""
    kind = tags.get("restriction:motorcar") or tags.get("restriction", "")
    froms = [ref for what, ref, role in members if role == "from" and what == "w"]
    tos = [ref for what, ref, role in members if role == "to" and what == "w"]
    nodes = [ref for what, ref, role in members if role == "via" and what == "n"]
    ways = [ref for what, ref, role in members if role == "via" and what == "w"]
    if not (kind.startswith(("no_", "only_")) and froms and tos and (nodes or ways)):
        return []
    via = (nodes[0], None) if nodes else (None, ways[0])
    return [(number, kind, froms[0], *via, tos[0], tags.get("except", ""))]
