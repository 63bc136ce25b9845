"""What pages tell programs, held against the shapes of schema.org by pyshacl: called by scripts/check-shapes.

The shapes say of every value what it must be, but call texts, numbers and days nodes, which no literal is: with them as they are every
text would be a fault. So the shapes of schema.org's own data types are read as what schema.org says of these types, literals; where it
takes an address, or a state by its address, both stand. Nothing else of the shapes is changed."""

import json
import re
import sys
from pathlib import Path

from pyshacl import validate
from rdflib import Graph, Namespace, URIRef

SHACL = Namespace("http://www.w3.org/ns/shacl#")
LITERALS = ["Boolean", "CssSelectorType", "DataType", "Date", "DateTime", "Float", "Integer", "Number", "PronounceableText", "Time", "XPathType"]
ADDRESSES = ["Text", "URL", "EventStatusType"]


def shapes(file):
    graph = Graph().parse(file, format="turtle")
    for names, kind in ((LITERALS, SHACL.Literal), (ADDRESSES, SHACL.IRIOrLiteral)):
        for name in names:
            shape = URIRef(f"http://schema.org/validation#ValidSchema{name}")
            if (shape, SHACL.nodeKind, None) in graph:
                graph.set((shape, SHACL.nodeKind, kind))
    return graph


def told(page):
    return re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text(encoding="utf-8"), re.DOTALL)


def main():
    specs, sites = Path(sys.argv[1]), map(Path, sys.argv[2:])
    context = json.loads((specs / "schemaorgcontext.jsonld").read_text(encoding="utf-8"))["@context"]
    texts = sorted({text for site in sites for page in site.rglob("*.html") if ".mayak" not in page.parts for text in told(page)})
    records = [record for text in texts for record in json.loads(text)["@graph"]]
    data = Graph().parse(data=json.dumps({"@context": context, "@graph": records}), format="json-ld")
    conforms, _, report = validate(data, shacl_graph=shapes(specs / "schemaorg-shapes.shacl"))
    if not conforms:
        sys.exit(report[:20_000])
    print(f"{len(records)} records, {len(data)} statements, are in the shapes of schema.org")


if __name__ == "__main__":
    main()
