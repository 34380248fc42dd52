# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# exits.py STATUS COMMAND…: runs the command, which must end with exactly that
# status. A signal is never the status that a test wants.

import subprocess
import sys

wanted, command = int(sys.argv[1]), sys.argv[2:]
got = subprocess.run(command, stdin=subprocess.DEVNULL).returncode
if got != wanted:
    sys.stderr.write("exits.py: status is %d, not %d: %s\n" % (got, wanted, " ".join(command)))
    sys.exit(1)
