# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# checking.py: what `coro-tidy check` finds, for scripts that compare it.

import json
import subprocess
import sys


def findings(tool, root, *arguments):
    """The findings as in the JSON; ends the script when a file could not be read."""
    command = [tool, "check", "--project-root=" + str(root), "--format=json", *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit("%s\nends with %d: %s" % (command, done.returncode, done.stderr))
    report = json.loads(done.stdout)
    if report["summary"]["failed"]:
        sys.exit("does not compile: %s" % report["summary"]["failed"])
    return report["findings"]
