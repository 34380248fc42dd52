# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# same.py DIR [--thorough] [-- ARG…]: the same sources, the same bytes. Checks the
# project in DIR with one thread and with eight, with its compile commands and FILEs
# in any order, and from saved facts in any order and one of them twice; text and
# JSON must be equal. ARGs go to the compiler.

import argparse
import concurrent.futures
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys

import compdb


class Project:
    def __init__(self, options, arguments):
        self.options = options
        self.root = options.root.resolve()
        self.build = compdb.write(self.root, options.clangxx, arguments)
        self.random = random.Random(8)
        self.commands = json.loads(self.database().read_text())
        self.files = [command["file"] for command in self.commands]
        self.failed = []

    def database(self):
        return self.build / "compile_commands.json"

    def shuffled(self, things):
        return self.random.sample(things, len(things))

    def check(self, *arguments):
        command = [self.options.tool, "check", "--project-root=" + str(self.root)]
        done = subprocess.run([*command, *arguments], capture_output=True, text=True)
        if done.returncode != 1:
            sys.exit("%s\nends with %d: %s" % (command, done.returncode, done.stderr))
        return done.stdout

    def parsed(self, *arguments):
        return self.check("-p", str(self.build), *arguments)

    def in_any_order(self, *arguments):
        self.database().write_text(json.dumps(self.shuffled(self.commands)))
        return self.parsed("-j8", *arguments, *self.shuffled(self.files))

    def linked(self, facts):
        arguments = "--facts=" + str(facts)
        return self.check(arguments, "--format=json"), self.check(arguments)

    def expect(self, what, is_so):
        print("%s: %s" % (what, "same" if is_so else "not the same"))
        if not is_so:
            self.failed.append(what)


def extract(options, root, build, files, to):
    """Facts of each file in the folder `to`, under the names that are given."""
    shutil.rmtree(to, ignore_errors=True)
    to.mkdir(parents=True)
    command = [options.tool, "extract", "-p", str(build), "--project-root=" + str(root)]

    def one(name, file):
        subprocess.run([*command, file, "-o", str(to / name)], check=True)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(one, *zip(*files.items())))


def main():
    parser = argparse.ArgumentParser()
    for option in ("tool", "clangxx"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--thorough", action="store_true")
    parser.add_argument("root", type=pathlib.Path)
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    options = parser.parse_args(sys.argv[1:cut])
    project = Project(options, sys.argv[cut + 1 :])

    one_thread = project.parsed("-j1", "--format=json")
    text = project.in_any_order()
    if options.thorough:
        project.expect("eight threads, JSON", project.in_any_order("--format=json") == one_thread)
        project.expect("one thread, text", project.parsed("-j1") == text)

    facts = project.root.with_name(project.root.name + ".facts")
    names = {"%03d.facts" % n: f for n, f in enumerate(project.shuffled(project.files))}
    extract(options, project.root, project.build, names, facts)
    project.expect("facts", project.linked(facts) == (one_thread, text))
    for name, number in zip(list(names), project.shuffled(range(len(names)))):
        (facts / name).rename(facts / ("again%03d.facts" % number))
    project.expect("facts by other names", project.linked(facts) == (one_thread, text))

    shutil.copy(facts / "again000.facts", facts / "twice.facts")
    again, again_text = project.linked(facts)
    counted = json.loads(again)
    counted["summary"]["translation_units"] -= 1
    project.expect("facts, one twice", (counted, again_text) == (json.loads(one_thread), text))
    return 1 if project.failed else 0


if __name__ == "__main__":
    sys.exit(main())
