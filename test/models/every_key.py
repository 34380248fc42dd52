# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# every_key.py SCHEMA COMPLETE WORK: takes a model that has every key, puts a
# value of each wrong kind in the place of each value, and a key that nobody knows
# into each object. What the schema refuses, coro-tidy refuses, too: with a
# sentence that begins with the place.

import copy
import json
import pathlib
import re
import shutil
import subprocess
import sys

import jsonschema

WRONG = (None, True, 7.5, 100, "no such word!", "", [], ["x"], {}, {"zzz": 1})


def keys(value):
    """The names of all keys that a schema defines."""
    if isinstance(value, dict):
        yield from value.get("properties", ())
        for member in value.values():
            yield from keys(member)
    elif isinstance(value, list):
        for item in value:
            yield from keys(item)


def places(value, path=()):
    """The path of every value in a document."""
    yield path, value
    members = ()
    if isinstance(value, (dict, list)):
        members = value.items() if isinstance(value, dict) else enumerate(value)
    for key, member in members:
        yield from places(member, (*path, key))


def changed(document, path, value):
    if not path:
        return value
    document = copy.deepcopy(document)
    inner = document
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return document


def mutations(document):
    """Yields (path, a value there, the document with it)."""
    for path, value in places(document):
        for wrong in WRONG:
            yield path, wrong, changed(document, path, wrong)
        if isinstance(value, dict):
            yield path, "a key", changed(document, path, {**value, "zzz": 1})


def refusals(files):
    """What coro-tidy says of each file, by its name."""
    command = ["coro-tidy", "models", "check", *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True)
    said = {}
    for line in run.stderr.splitlines():
        match = re.match(r"coro-tidy: error: .*/(\d+\.json): (.*)", line)
        if not match:
            sys.exit("not a sentence: " + line)
        said.setdefault(match[1], []).append(match[2])
    return said


def main():
    schema, complete = (json.loads(pathlib.Path(p).read_text()) for p in sys.argv[1:3])
    work = pathlib.Path(sys.argv[3])
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    validator = jsonschema.Draft7Validator(schema)
    there = {path[-1] for path, _ in places(complete) if path}
    wrong = ["complete.json has no '%s'" % key for key in set(keys(schema)) - there]
    refused = {}
    for path, value, document in mutations(complete):
        if not validator.is_valid(document):
            file = work / ("%d.json" % len(refused))
            file.write_text(json.dumps(document))
            refused[file.name] = "/" + "/".join(map(str, path)), value
    said = refusals(sorted(work.iterdir()))
    for name, (place, value) in refused.items():
        sentences = said.get(name, [])
        if not any(s.startswith(place.rstrip("/")) for s in sentences):
            wrong.append("%s is not refused at %s: %s" % (json.dumps(value), place, sentences))
    print("%d models are refused" % len(refused))
    print("\n".join(sorted(wrong)), file=sys.stderr)
    return 1 if wrong or not refused else 0


if __name__ == "__main__":
    sys.exit(main())
