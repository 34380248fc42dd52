# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# keeping.py: what `%check --keep=DIR` does instead of checking. It saves what a
# test asks, and the facts of its sources, so that mutants.py can ask again with
# other models: they are no part of facts.

import hashlib
import json
import pathlib
import shutil
import subprocess

import case


def keep(options, make_project, sources):
    """Saves a test as DIR/<hash>/: the project, its facts and the question."""
    name = hashlib.sha256(repr(sorted(vars(options).items())).encode()).hexdigest()[:16]
    root = pathlib.Path(options.keep) / name
    shutil.rmtree(root, ignore_errors=True)  # of a run that was stopped
    project = make_project(options, root / "project", case.inputs(sources), "likely")
    facts = root / "facts"
    facts.mkdir()
    for number, file in enumerate(project.sources()):
        command = [options.tool, "extract", "-p", str(project.build)]
        command += ["--project-root=" + str(project.root)]
        command += ["-o", str(facts / ("%d.facts" % number)), str(project.root / file)]
        subprocess.run(command, check=True)
    (root / "question.json").write_text(json.dumps(vars(options)))
