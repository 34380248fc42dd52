# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# ci_files.py FILE DIR: runs the commands of a GitHub workflow or a GitLab job in the
# git repository DIR, as a merge request into `main`. Prints each command, what it
# prints, and its exit status. What is no command is checked for the shape that the
# service demands.

import os
import subprocess
import sys

import yaml


def commands_of_github(document):
    for name, job in document["jobs"].items():
        assert job["runs-on"], name
        for step in job["steps"]:
            if ("run" in step) == ("uses" in step):
                sys.exit("a step has either `run` or `uses`: %s" % step)
            if "uses" in step and "@" not in step["uses"]:
                sys.exit("an action has a version: %s" % step["uses"])
            if "run" in step:
                yield step["run"].replace("${{ github.base_ref }}", "main")


def commands_of_gitlab(document):
    for name, job in document.items():
        if not {"rules", "script", "cache"} <= set(job):
            sys.exit("the job '%s' lacks something" % name)
        yield from job["script"]


def main():
    file, folder = sys.argv[1:]
    with open(file) as text:
        document = yaml.safe_load(text)
    read = commands_of_github if "jobs" in document else commands_of_gitlab
    environment = dict(os.environ, CI_MERGE_REQUEST_TARGET_BRANCH_NAME="main")
    for command in read(document):
        print("$ " + command, flush=True)
        shell = ["sh", "-c", command]
        done = subprocess.run(shell, cwd=folder, env=environment, stderr=subprocess.STDOUT)
        print("= %d" % done.returncode, flush=True)


main()
