# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# bigcheck.py: runs coro-tidy on the program of bigproject.py and compares what it
# says with what the generator knows: every nested run call is found, once, with the
# shortest chain; and no other. With --share: reads the program once as facts, links
# these, compares, and wants linking to take less than one per cent of the two.

import argparse
import collections
import pathlib
import resource
import sys

import bigproject
import checking
import compdb
import same

USES = {"constructor", "destructor", "conversion", "operator"}


def run(options, *arguments):
    return checking.findings(options.tool, options.work, *arguments)


def mistakes(expected, findings):
    found = collections.defaultdict(list)
    for finding in findings:
        last = finding["chain"][-1]
        found[last["file"], last["line"]].append(finding)
    for one in expected:
        here = found.pop((one["file"], one["line"]), [])
        where = "%(file)s:%(line)d: %(about)s: " % one
        answer = " ".join(f["confidence"] for f in here) or "silent"
        if one["is_wrong"]:
            if answer == one["answer"]:
                yield where + "right at last; take it off WRONG in bigforms.py"
            continue
        if answer != one["answer"]:
            yield where + "%s, not %s" % (one["answer"], answer)
            continue
        for finding in here:
            kinds = {hop["kind"] for hop in finding["chain"]}
            if one["hops"] and len(finding["chain"]) != one["hops"]:
                yield where + "%d hops, not %d" % (one["hops"], len(finding["chain"]))
            place = finding["file"], finding["line"]
            if not kinds & USES and place != (one["file"], one["line"]):
                yield where + "stands at %s:%d" % place
    for file, line in found:
        yield "%s:%d: a finding where nothing runs" % (file, line)


def seconds(work):
    """What the child processes that `work` starts compute, and what it returns."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    result = work()
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before, result


def extraction(options, root, arguments):
    """What it takes to write the facts of all files of a folder, and where they are."""
    build = compdb.write(root, options.clangxx, ["-I" + str(compdb.MOCK), *arguments])
    names = {file.stem + ".facts": str(file) for file in root.glob("*.cpp")}
    facts = root.with_name(root.name + ".facts")
    read, _ = seconds(lambda: same.extract(options, root, build, names, facts))
    return read, facts


def share(options):
    """The findings, and by how much linking makes a run longer."""
    # As other programs do, this one includes something of the standard library.
    read, facts = extraction(options, options.work, ["-include", "vector"])
    # A run starts one process and not one for each file.
    nothing = options.work.with_name(options.work.name + ".nothing")
    nothing.mkdir(exist_ok=True)
    (nothing / "nothing.cpp").touch()
    start = min(extraction(options, nothing, [])[0] for _ in range(5))
    parse = read - start * options.files
    runs = [seconds(lambda: run(options, "--facts=" + str(facts))) for _ in range(5)]
    return runs[0][1], min(link for link, _ in runs) / parse, parse


def main():
    parser = argparse.ArgumentParser()
    for option in ("tool", "clangxx", "work"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--share", action="store_true")
    options = parser.parse_args()
    options.work = pathlib.Path(options.work).resolve()
    expected = bigproject.write(options.work, options.files, options.seed)
    (options.work / ".clang-tidy").write_text(
        "CheckOptions: {coro-nested-run.Confidence: likely}\n"
    )
    # Laying out fixes is not what is tested here.
    (options.work / ".clang-format").write_text("DisableFormat: true\n")
    if options.share:
        findings, part, parse = share(options)
        print("linking takes %.2f %% of %.1f s" % (part * 100, parse))
    else:
        build = compdb.write(options.work, options.clangxx, ["-I" + str(compdb.MOCK)])
        findings, part = run(options, "-p", str(build)), 0
    wrong = list(mistakes(expected, findings))
    if part > 0.01:
        wrong.append("linking takes more than 1 %")
    counts = sorted(collections.Counter(one["answer"] for one in expected).items())
    print("%d run calls:" % len(expected), ", ".join("%d %s" % (n, a) for a, n in counts))
    print("wrong today: %d" % sum(one["is_wrong"] for one in expected))
    if wrong:
        print("expected:\n  " + "\n  ".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
