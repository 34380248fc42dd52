# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# sarif.py FILE.sarif ROOT [--apply]: prints one line a result of a SARIF file,
# with the text that its regions name, so that wrong columns show; applies the fixes
# of the first run with --apply. Of the standard it checks what viewers rely on;
# the schema of OASIS is not ours to ship.

import json
import pathlib
import sys
import urllib.parse


def offset(text, line, column):
    """Of a 1-based line and column of code points."""
    lines = text.split("\n")
    return sum(len(one) + 1 for one in lines[: line - 1]) + column - 1


def path(root, location):
    """The file of an artifactLocation."""
    uri = urllib.parse.unquote(location["uri"])
    assert ("uriBaseId" in location) == (not uri.startswith("file://")), location
    return pathlib.Path(uri.removeprefix("file://")) if uri.startswith("file:") else root / uri


def word(root, place):
    """The identifier that a physicalLocation points at."""
    text = path(root, place["artifactLocation"]).read_text()
    region = place["region"]
    rest = text[offset(text, region["startLine"], region["startColumn"]) :]
    end = next((i for i, c in enumerate(rest) if not (c.isalnum() or c == "_")), len(rest))
    return rest[:end]


def apply(root, results):
    changes = {}
    for result in results:
        for fix in result.get("fixes", [])[:1]:
            for change in fix["artifactChanges"]:
                file = path(root, change["artifactLocation"])
                for r in change["replacements"]:
                    region = r["deletedRegion"]
                    text = file.read_text()
                    begin = offset(text, region["startLine"], region["startColumn"])
                    end = offset(text, region["endLine"], region["endColumn"])
                    changes.setdefault(file, []).append((begin, end, r["insertedContent"]["text"]))
    for file, edits in changes.items():
        text = file.read_text()
        for begin, end, new in sorted(edits, reverse=True):
            text = text[:begin] + new + text[end:]
        file.write_text(text)


def main():
    log = json.loads(pathlib.Path(sys.argv[1]).read_text())
    root = pathlib.Path(sys.argv[2]).resolve()
    (run,) = log["runs"]
    assert log["version"] == "2.1.0" and run["columnKind"] == "unicodeCodePoints"
    base = run["originalUriBaseIds"]["SRCROOT"]["uri"]
    assert base == "file://" + urllib.parse.quote(str(root)) + "/", base
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    for rule in rules.values():
        assert len(rule["help"]["text"]) > 500 and rule["shortDescription"]["text"], rule["id"]
    if "--apply" in sys.argv:
        return apply(root, run["results"])
    for note in run["invocations"][0]["toolExecutionNotifications"]:
        print("failed:", note["message"]["text"])
    print("successful:", run["invocations"][0]["executionSuccessful"])
    seen = set()
    for result in run["results"]:
        assert result["ruleId"] in rules
        (print_of,) = result["partialFingerprints"].items()
        assert print_of not in seen
        seen.add(print_of)
        steps = [
            word(root, step["location"]["physicalLocation"])
            for flow in result["codeFlows"]
            for step in flow["threadFlows"][0]["locations"]
        ]
        place = result["locations"][0]["physicalLocation"]
        print(
            result["level"], word(root, place), "<-", " ".join(steps), "fixes:", len(result.get("fixes", [])),
            "suppressed" if result["suppressions"] else "open", print_of[1],
        )  # fmt: skip


if __name__ == "__main__":
    main()
