# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# How the tests are found and what they may write in a RUN line. Run them with
# `lit -v build/test`, or one with `lit -v test/rules/coro-nested-run/guards.cpp`.

import os
import shutil
import subprocess

import lit.formats

if not hasattr(config, "coro_tidy_binary_dir"):
    # lit was started on the source tree: take the site config of the default
    # build, or of the one that CORO_TIDY_BUILD names.
    source = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    build = os.environ.get("CORO_TIDY_BUILD", os.path.join(source, "build"))
    site = os.path.join(build, "test", "lit.site.cfg.py")
    if not os.path.exists(site):
        lit_config.fatal("no %s: build first, or set CORO_TIDY_BUILD" % site)
    lit_config.load_config(config, site)
    raise SystemExit


def python_with_jsonschema():
    # What is called python3 can be a script that looks for one, each time.
    ask = "import jsonschema, sys; print(sys.executable)"
    for python in (shutil.which("python3"), "/usr/bin/python3"):
        found = python and subprocess.run(
            [python, "-c", ask], capture_output=True, text=True
        )
        if found and not found.returncode:
            return found.stdout.strip()
    lit_config.fatal("the tests need python3-jsonschema")


def flags_of(packages):
    """What the compiler needs to find the headers, or None without them."""
    command = ["pkg-config", "--cflags", *packages.split()]
    if not shutil.which(command[0]):
        return None
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.strip() if done.returncode == 0 else None


config.name = "coro-tidy"
config.test_format = lit.formats.ShTest()
config.suffixes = [".cpp", ".test", ".md"]
config.excludes = ["mock", "tools", "Inputs", "malformed"]
config.test_source_root = os.path.join(config.coro_tidy_source_dir, "test")
config.test_exec_root = os.path.join(config.coro_tidy_binary_dir, "test")

source = config.coro_tidy_source_dir
tools = os.path.join(source, "test", "tools")
coro_tidy = os.path.join(config.coro_tidy_binary_dir, "bin", "coro-tidy")
python = python_with_jsonschema()


def script(name, *arguments):
    return " ".join(
        ["'%s' '%s'" % (python, os.path.join(tools, name))]
        + ["--%s='%s'" % pair for pair in arguments]
    )


check = script(
    "check.py",
    ("tool", coro_tidy),
    ("coro-clang-tidy", os.path.join(os.path.dirname(coro_tidy), "coro-clang-tidy")),
    ("coro-clangd", os.path.join(os.path.dirname(coro_tidy), "coro-clangd")),
    ("plugin", config.plugin),
    ("clang-tidy", config.clang_tidy),
    ("clangxx", config.clangxx),
    ("work", "%t.check"),
)
if "keep" in lit_config.params:  # for tool/dev/mutate-models
    check += " --keep='%s'" % lit_config.params["keep"]
config.substitutions += [
    (r"%check_fix\b", check + " --mode=fix"),
    (r"%check_run\b", check + " --real --mode=run"),
    (r"%check\b", check),
    # %compdb DIR [ARG…]: a compile database for every .cpp of DIR.
    (r"%compdb\b", script("compdb.py", ("clangxx", config.clangxx))),
    # %exits STATUS COMMAND…: the command must end with exactly that status.
    (r"%exits\b", script("exits.py")),
    # %facts FILE [-- ARG…]: what is extracted from it, one fact a line.
    (
        r"%facts\b",
        script(
            "facts.py",
            ("tool", coro_tidy),
            ("clangxx", config.clangxx),
            ("work", "%t.facts"),
        ),
    ),
    # %schema < FILE: the JSON output must be as docs/output.schema.json says; it
    # is printed one value a line, for FileCheck.
    (r"%schema\b", script("schema.py")),
    (r"%coro_tidy\b", coro_tidy),
    (r"%clang_tidy\b", config.clang_tidy),
    (
        r"%clang_apply_replacements\b",
        os.path.join(os.path.dirname(config.clang_tidy), "clang-apply-replacements"),
    ),
    (r"%clangxx\b", config.clangxx),
    (r"%plugin\b", config.plugin),
    (r"%python\b", python),
    (r"%root\b", source),
    (r"%build_dir\b", config.coro_tidy_binary_dir),
]

if config.plugin and os.path.exists(config.plugin):
    config.available_features.add("plugin")
for name in ("coro-clang-tidy", "coro-clangd"):
    program = os.path.join(config.coro_tidy_binary_dir, "bin", name)
    config.substitutions.append((r"%%%s\b" % name.replace("-", "_"), program))
    if os.path.exists(program):
        config.available_features.add(name)
for name in ("nvim", "pre-commit"):
    if shutil.which(name):
        config.available_features.add(name)
if os.path.exists("/usr/include/boost/asio.hpp"):
    config.available_features.add("boost-asio")
if os.path.exists("/usr/include/asio.hpp"):
    config.available_features.add("asio")
# Frameworks whose real headers tests take, with the flags %cflags-NAME.
for name, packages in {
    "glib": "gio-2.0",
    "kj": "kj-async",
    "libevent": "libevent",
    "libuv": "libuv",
    "qt": "Qt6Concurrent Qt6DBus Qt6Network Qt6Test Qt6Widgets",
    "tbb": "tbb",
}.items():
    flags = flags_of(packages)
    if flags is not None:
        config.available_features.add(name)
        config.substitutions.append((r"%%cflags-%s\b" % name, flags))
for name, header in {
    "qcoro": "qcoro6",
    "boost-beast": "boost/beast.hpp",
    "boost-fiber": "boost/fiber/all.hpp",
    "boost-signals2": "boost/signals2.hpp",
    "sodium": "sodium.h",
    "sqlite3": "sqlite3.h",
}.items():
    if os.path.exists(os.path.join("/usr/include", header)):
        config.available_features.add(name)

# Unpacked by tool/dev/install; the package would remove Boost 1.81.
cpprest = os.path.join(config.coro_tidy_source_dir, "build", "headers", "cpprest")
if os.path.exists(cpprest):
    config.available_features.add("cpprest")
    config.substitutions.append((r"%cflags-cpprest\b", "-isystem '%s'" % cpprest))

# %nobody COMMAND…: as somebody whom files can be closed to; root reads them all.
nobody = ""
if os.getuid() == 0:
    nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
if not subprocess.call("%s test -x '%s'" % (nobody, coro_tidy), shell=True):
    config.available_features.add("nobody")
config.substitutions.append((r"%nobody\b", nobody))

config.environment["PATH"] = os.pathsep.join(
    [
        os.path.dirname(coro_tidy),
        os.path.dirname(python),
        config.llvm_tools_binary_dir,
        os.environ["PATH"],
    ]
)
# No folder can be made there: every test parses, unless it has a --cache-dir.
config.environment["XDG_CACHE_HOME"] = os.devnull
# Messages of the tools under test are compared as they are in English.
config.environment["LC_ALL"] = "C.UTF-8"
for name in ("HOME", "PYENV_ROOT", "PYENV_VERSION"):
    if name in os.environ:
        config.environment[name] = os.environ[name]
