"""Every table by Python's csv and json: the same cells in all three forms, and every key leads to a row. In: the folder of the site."""

import csv
import json
import sys

data = sys.argv[1] + "/data/"
# Their JSON says more than a table can.
with_more = {"names", "claims", "events"}


def rows_of(name):
    with open(data + name + ".csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def written(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(value)
    return str(value)


def in_cell(value):
    """What a spreadsheet would take for a formula has an apostrophe before it."""
    text = written(value)
    if isinstance(value, (int, float)) or text[:1] not in set("=+-@\t\r\n＝＋－＠"):
        return text
    return "'" + text


def is_cell(value, table):
    """Whether the table says the same, and not how many there are."""
    if isinstance(value, list):
        return not any(isinstance(one, dict) for one in value) and (value != [] or table not in with_more)
    return not isinstance(value, dict)


with open(data + "datapackage.json", encoding="utf-8") as file:
    resources = json.load(file)["resources"]
tables = {one["name"]: rows_of(one["name"]) for one in resources}
for one in resources:
    name, schema, rows = one["name"], one["schema"], tables[one["name"]]
    with open(data + name + ".jsonl", encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    if len(lines) != len(rows):
        print(f"{name}: {len(rows)} rows in CSV, {len(lines)} in JSON Lines")
    for row, line in zip(rows, lines):
        told = {key: in_cell(value) for key, value in line.items() if key in row and is_cell(value, name)}
        if name not in with_more and set(told) != set(row):
            print(f"{name}: JSON Lines has other fields than CSV")
        for key, value in told.items():
            if row[key] != value:
                print(f"{name}: {key} is {row[key]!r} in CSV, {value!r} in JSON Lines")
    if rows and list(rows[0]) != [field["name"] for field in schema["fields"]]:
        print(f"{name}: the columns are not those of datapackage.json")
    keys = [tuple(row[field] for field in schema["primaryKey"]) for row in rows]
    if len(set(keys)) != len(keys):
        print(f"{name}: a key stands twice")
    for link in schema.get("foreignKeys", []):
        to = tables[link["reference"]["resource"] or name]
        fields, at = link["fields"], link["reference"]["fields"]
        fields, at = ([fields], [at]) if isinstance(fields, str) else (fields, at)
        known = {tuple(row[field] for field in at) for row in to}
        for row in rows:
            key = tuple(row[field] for field in fields)
            if all(key) and key not in known:
                print(f"{name}: {key} leads to no row")
print("read", sum(len(rows) for rows in tables.values()), "rows of", len(tables), "tables")
