# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# case.py: a test file → the sources it is made of, without marks, and the marks.
#
# A file is one source, or several after lines `//--- name`; in a page (.md)
# every ```cpp block is a source. Marks are comments at the end of the line
# that they are about, or on a line of their own with @+N:
#
#   future.get(); // expect: 'std::future::get'
#   // expect-fix@+1: await safe
#   future.get();
#
# expect: TEXT         a finding whose message or note has TEXT; `A | B` are two
# expect-likely: TEXT  the same, found only with the option Confidence: likely
# expect-note: TEXT    a note stands on this line and has TEXT
# expect-fix: KIND SAFETY    the finding on this line offers such a fix
# expect-fix-says: TEXT      … and its description has TEXT
# expect-no-fix: TEXT  the finding on this line has no fix, and says TEXT
# expect-severity: WORD      and -context, -framework, -call, in the same way
# expect-explain: TEXT what `coro-tidy explain` says of this line has TEXT
# expect-missed: KIND [TEXT] the output's `missed` names this line
# expect-none          the file has no finding on purpose

import dataclasses
import pathlib
import re

FIELDS = ("severity", "context", "framework", "call")
KINDS = {"expect", "expect-likely", "expect-note", "expect-fix", "expect-no-fix"}
KINDS |= {"expect-missed", "expect-explain", "expect-fix-says", *("expect-" + field for field in FIELDS)}
MARK = re.compile(
    r"//\s*(expect(?:-[a-z-]+)?)(?:@([+-]\d+))?:\s*(.*?)\s*(?=//\s*expect|$)"
)


class Mistake(Exception):
    """The test cannot be judged: Mistake(line, why)."""


@dataclasses.dataclass
class Mark:
    kind: str
    text: str
    file: str  # the source that it is about
    line: int  # … and the line there
    where: int  # line of the test file


@dataclasses.dataclass
class Source:
    name: str
    lines: list  # without marks
    origin: list  # for each of them, its line in the test file

    @property
    def text(self):
        return "\n".join(self.lines) + "\n"


def _chunks(path, lines):
    """Yields (name, first line number, lines)."""
    if path.suffix == ".md":
        starts = [i for i, line in enumerate(lines) if line == "```cpp"]
        for count, start in enumerate(starts, 1):
            end = lines.index("```", start)
            yield "example-%d.cpp" % count, start + 2, lines[start + 1 : end]
        return
    starts = [i for i, line in enumerate(lines) if line.startswith("//--- ")]
    if not starts:
        yield path.name, 1, lines
    for start, end in zip(starts, starts[1:] + [len(lines)]):
        yield lines[start][6:].strip(), start + 2, lines[start + 1 : end]


def read(path):
    """Returns the sources by name, and the marks."""
    path = pathlib.Path(path)
    text = path.read_text()
    sources, marks, place = {}, [], {}
    for name, first, lines in _chunks(path, text.splitlines()):
        source = sources[name] = Source(name, [], [])
        for number, line in enumerate(lines, first):
            found = list(MARK.finditer(line))
            rest = MARK.sub("", line).rstrip() if found else line
            if rest or not found:
                source.lines.append(rest)
                source.origin.append(number)
                place[number] = (name, len(source.lines))
            for kind, offset, what in (m.groups() for m in found):
                if kind not in KINDS:
                    raise Mistake(number, "no such mark: " + kind)
                for piece in what.split(" | "):
                    marks.append((kind, piece, number, number + int(offset or 0)))
        while source.lines and not source.lines[-1]:
            source.lines.pop()  # the blank line before the next `//---`
    if not marks:
        others = ("expect-none", "// hangs-in:", "// aborts-with:")
        if not any(o in text for o in others) and not any(map(_is_expected, sources)):
            raise Mistake(1, "no mark; say `// expect-none` if so meant")
    for _, what, number, about in marks:
        if about not in place:
            raise Mistake(number, "the mark is about no line: " + what)
    return sources, [
        Mark(kind, what, *place[about], number) for kind, what, number, about in marks
    ]


def _is_expected(name):
    return name.endswith((".fixed", ".unsafe"))


def inputs(sources):
    """The sources that are there before anything is fixed."""
    return [s for name, s in sources.items() if not _is_expected(name)]


# "a.cpp:7: on-loop: 'f': …", and then notes, each with the code that it is about.
EXPLAINED = re.compile(r"(?P<file>[^\s:]+):(?P<line>\d+): (?!\d+: )")
CODE = re.compile(r"\s*\d* \|")


def explained(marks):
    """The (file, line) that are to be explained, each once."""
    return sorted({(m.file, m.line) for m in marks if m.kind == "expect-explain"})


def explanations(output):
    """What `coro-tidy explain` prints → {(file, line): text}."""
    found, text = {}, []
    for line in output.splitlines():
        if head := EXPLAINED.match(line):
            text = found.setdefault((head["file"], int(head["line"])), [])
        if not CODE.match(line):
            text.append(line)
    return {place: "\n".join(lines) for place, lines in found.items()}
