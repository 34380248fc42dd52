# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# kill.py DIR --tool=T --clangxx=C [--times=50]: what is left when `check --fix` is
# killed. Runs it over the project in DIR at that many random moments, with a cache
# that is empty every other time. After each, every source must be whole, as it was
# or as the fix leaves it, and a run with that cache must find what a run without one
# finds.

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import sys
import time

import compdb


class Project:
    def __init__(self, options):
        self.tool = options.tool
        self.root = options.root.resolve()
        self.cache = self.root.with_suffix(".cache")
        self.build = compdb.write(self.root, options.clangxx, ["-I" + str(compdb.MOCK)])
        self.before = {path: path.read_bytes() for path in self.root.glob("*.cpp")}
        self.truth = self.findings("--no-cache")
        began = time.monotonic()
        subprocess.run(self.command("--fix-unsafe", "--no-cache"), capture_output=True)
        self.seconds = time.monotonic() - began
        self.after = {path: path.read_bytes() for path in self.before}
        if any(self.before[path] == self.after[path] for path in self.before):
            sys.exit("each source needs something to fix")

    def command(self, *arguments):
        places = ["-p", str(self.build), "--project-root=" + str(self.root)]
        return [self.tool, "check", *places, *arguments]

    def findings(self, *arguments):
        command = self.command("--format=json", *arguments)
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 1:
            sys.exit("%s\nends with %d: %s" % (command, done.returncode, done.stderr))
        out = json.loads(done.stdout)
        del out["summary"]["from_cache"]
        return out

    def kill(self, after):
        """True when the run had not ended by itself."""
        run = subprocess.Popen(
            self.command("--fix-unsafe", "--cache-dir=" + str(self.cache)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(after)
        run.kill()
        return run.wait() < 0

    def look(self):
        """How many sources are fixed; ends the test when one is neither this nor that."""
        fixed = 0
        for path, text in self.before.items():
            now = path.read_bytes()
            if now not in (text, self.after[path]):
                sys.exit("%s is half-written" % path)
            fixed += now == self.after[path]
            path.write_bytes(text)
        if self.findings("--cache-dir=" + str(self.cache)) != self.truth:
            sys.exit("the cache gives other findings")
        return fixed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--tool", required=True)
    parser.add_argument("--clangxx", required=True)
    parser.add_argument("--times", type=int, default=50)
    options = parser.parse_args()
    project = Project(options)
    moments = random.Random(6)
    killed = partly = 0
    for number in range(options.times):
        if number % 2 == 0:
            shutil.rmtree(project.cache, ignore_errors=True)
        for path, text in project.before.items():
            path.write_bytes(text)
        killed += project.kill(moments.uniform(0, project.seconds))
        partly += project.look() > 0
    print("%d of %d runs killed, %d of them when a source was fixed" % (killed, options.times, partly))
    if killed < options.times // 2:
        sys.exit("most runs had ended before they could be killed")


main()
