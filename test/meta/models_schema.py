# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# models_schema.py ROOT: every checks/models/*.json is as schema.json says, and
# is called as its framework.

import json
import pathlib
import sys

import jsonschema


def main():
    folder = pathlib.Path(sys.argv[1]) / "checks" / "models"
    schema = json.loads((folder / "schema.json").read_text())
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    found, models = [], sorted(set(folder.glob("*.json")) - {folder / "schema.json"})
    for path in models:
        model = json.loads(path.read_text())
        for error in validator(schema).iter_errors(model):
            place = "/".join(map(str, error.absolute_path))
            found.append("%s: /%s: %s" % (path.name, place, error.message))
        if model.get("framework") != path.stem:
            found.append("%s: the framework is %s" % (path.name, model.get("framework")))
    if not models:
        found.append("no model in %s" % folder)
    print("\n".join(found) or "ok")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
