# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# schema.py [SCHEMA FILE…]: the files must be JSON that the schema allows.
# Without arguments: the standard input must be as docs/output.schema.json says;
# it is printed one value a line, `findings[0].chain[1].line: 12`, keys sorted,
# so that FileCheck does not depend on how the JSON is laid out.

import json
import pathlib
import sys

import jsonschema

OUTPUT = pathlib.Path(__file__).parents[2] / "docs" / "output.schema.json"


def mistakes(document, schema=OUTPUT):
    schema = json.loads(pathlib.Path(schema).read_text())
    validator = jsonschema.Draft7Validator(schema)
    for error in sorted(validator.iter_errors(document), key=str):
        yield "/%s: %s" % ("/".join(map(str, error.absolute_path)), error.message)


def flat(value, path=""):
    if isinstance(value, dict) and value:
        for key in sorted(value):
            yield from flat(value[key], path + "." * bool(path) + key)
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            yield from flat(item, "%s[%d]" % (path, index))
    else:
        text = value if isinstance(value, str) else json.dumps(value)
        yield path + ": " + text.replace("\n", "\\n")


def main():
    schema = sys.argv[1] if len(sys.argv) > 1 else OUTPUT
    texts = {name: pathlib.Path(name).read_text() for name in sys.argv[2:]}
    if len(sys.argv) <= 2:
        texts = {"<stdin>": sys.stdin.read()}
        print("\n".join(flat(json.loads(texts["<stdin>"]))))
    found = 0
    for name, text in texts.items():
        for mistake in mistakes(json.loads(text), schema):
            print("%s: %s" % (name, mistake), file=sys.stderr)
            found = 1
    return found


if __name__ == "__main__":
    sys.exit(main())
