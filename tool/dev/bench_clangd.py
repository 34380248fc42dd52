# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How long coro-clangd takes from a change of a file to its diagnostics: a language server session."""
import json
import os
import statistics
import subprocess
import time


class Session:
    """A server that has one file open. `config` is clangd's, as YAML."""

    def __init__(self, clangd, build, file, config, folder):
        home = folder / "clangd"
        home.mkdir(parents=True, exist_ok=True)
        (home / "config.yaml").write_text(config)
        command = [clangd, "--compile-commands-dir=%s" % build, "--background-index=false", "-j=1", "--log=error"]
        self.server = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=dict(os.environ, XDG_CONFIG_HOME=str(folder)),
        )
        self.uri, self.text, self.version = "file://%s" % file, file.read_text(), 0
        self.send("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, number=1)
        self.wait(lambda message: message.get("id") == 1)
        self.send("initialized", {})
        opened = {"uri": self.uri, "languageId": "cpp", "version": 0, "text": self.text}
        self.send("textDocument/didOpen", {"textDocument": opened})
        self.diagnosed()

    def send(self, method, arguments, number=None):
        message = {"jsonrpc": "2.0", "method": method, "params": arguments}
        if number is not None:
            message["id"] = number
        body = json.dumps(message).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.server.stdin.flush()

    def wait(self, wanted):
        while True:
            length = 0
            while (line := self.server.stdout.readline().strip()):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            if not length:
                raise EOFError("coro-clangd has ended")
            message = json.loads(self.server.stdout.read(length))
            if wanted(message):
                return message

    def diagnosed(self):
        about = "textDocument/publishDiagnostics"
        return self.wait(
            lambda m: m.get("method") == about and m["params"].get("version", self.version) == self.version
        )

    def change(self):
        """Seconds until the diagnostics of another text, whose headers are the same, are there."""
        self.version += 1
        self.text += "// %d\n" % self.version
        began = time.perf_counter()
        document = {"uri": self.uri, "version": self.version}
        self.send(
            "textDocument/didChange",
            {"textDocument": document, "contentChanges": [{"text": self.text}], "wantDiagnostics": True},
        )
        self.diagnosed()
        return time.perf_counter() - began

    def end(self):
        self.server.kill()
        self.server.wait()


def changes(one, other, count):
    """The medians of `count` changes in each of two sessions, in turn."""
    pairs = [(one.change(), other.change()) for _ in range(count)]
    return [statistics.median(times) for times in zip(*pairs)]
