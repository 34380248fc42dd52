# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# compdb.py --clangxx=CXX DIR [ARG…]: writes DIR/build/compile_commands.json with
# one entry for every .cpp in DIR and below it. `--reversed` as the first ARG
# turns their order around; the mocks are on the path, unless it is `--real`.

import json
import pathlib
import re
import sys

MOCK = pathlib.Path(__file__).parents[1] / "mock"


def write(root, clangxx, arguments, backwards=False):
    """Returns the folder that -p wants."""
    root = pathlib.Path(root).resolve()
    build = root / "build"
    build.mkdir(parents=True, exist_ok=True)
    sources = [p for p in sorted(root.rglob("*.cpp")) if build not in p.parents]
    sources.sort(reverse=backwards)
    entries = [
        {
            "directory": str(build),
            "file": str(source),
            "arguments": [clangxx, "-std=c++20", "-I" + str(root), *arguments]
            + ["-c", str(source)],
        }
        for source in sources
    ]
    (build / "compile_commands.json").write_text(json.dumps(entries, indent=1))
    return build


def quiet(arguments):
    """What a package gives as -I is nobody's here to mend: without its warnings."""
    return [re.sub("^-I(?=/usr/)", "-isystem", argument) for argument in arguments]


if __name__ == "__main__":
    clangxx, root, arguments = sys.argv[1], sys.argv[2], sys.argv[3:]
    backwards = arguments[:1] == ["--reversed"]
    extra = arguments[1:] if backwards else arguments
    mock = ["-I" + str(MOCK)]
    if arguments[:1] == ["--real"]:
        mock, extra = [], arguments[1:]
    write(root, clangxx.removeprefix("--clangxx="), mock + extra, backwards)
