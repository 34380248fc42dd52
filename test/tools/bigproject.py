# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# bigproject.py DIR [--files=N] [--seed=N]: writes a program of many files whose
# functions call each other in every way of bigforms.py, in chains of up to twelve
# calls, diamonds, recursions and hooks with fifty overriders; and expected.json,
# which says of each run call whether it is nested, how sure that is, and how long
# the shortest chain to it is. That follows from how the program was made: being on
# a loop begins at the roots and goes on along calls that nothing keeps off it.

import argparse
import collections
import dataclasses
import json
import pathlib
import random
import re
import shutil

import bigforms as forms

STATEMENT = re.compile(r"(^|\n|\{ )\s*CALL;")


def fill(text, number, call=""):
    """The text with its placeholders filled in."""
    return in_full(text).replace("#", str(number)).replace("CALL", call)


def in_full(text):
    return re.sub(r"\bP\b", "net::io_context &io, int n", text)


@dataclasses.dataclass
class Edge:
    to: "Function"
    form: forms.Form
    around: forms.Around
    number: int
    is_written: bool = True  # the call of a hook stands for all its overriders

    @property
    def passes(self):
        return not (self.around and self.around.stops)

    def text(self, around):
        call = fill(self.to.kind.call, self.to.number)
        use = fill(self.form.use, self.number, call)
        if not around:
            return use
        if STATEMENT.search(around.text):
            return fill(around.text.replace("CALL;", "{ CALL }"), self.number, use)
        return fill(around.text, self.number, use.removesuffix(";"))


@dataclasses.dataclass
class Function:
    number: int
    file: int
    kind: forms.Kind
    about: str  # for people
    is_root: bool = False
    base: str = ""  # of an overrider
    edges: list = dataclasses.field(default_factory=list)
    run: str = ""  # the run call in it
    around: forms.Around = None  # … and what stands around that
    is_wrong: bool = False  # what is said of it today is wrong

    __hash__ = object.__hash__

    def body(self):
        """Its statements; what may leave the function comes last."""
        parts = [(e.around, e.text(e.around)) for e in self.edges if e.is_written]
        if self.run:
            text = fill(self.around.text if self.around else "CALL;", 0, self.run)
            parts.append((self.around, text))
        parts.sort(key=lambda part: bool(part[0] and part[0].ends))
        is_coroutine = self.kind.signature.startswith("net::awaitable")
        for around, text in parts:
            if is_coroutine and around and "[&]" not in around.text:
                text = re.sub(r"\breturn;", "co_return;", text)
            yield from ["{", text, "}"] if around and not around.ends else [text]
        if is_coroutine:
            yield "co_return;"

    def signature(self):
        return fill(self.kind.signature, self.number)

    def ends(self):
        arounds = [self.around] + [e.around for e in self.edges]
        return any(a and a.ends for a in arounds)


class Program:
    def __init__(self, files, seed):
        self.count, self.random = files, random.Random(seed)
        self.functions, self.edges, self.starts = [], 0, []
        self.taken = set()  # local names, by file
        self.apart = set()  # functions that nothing else calls
        self.guards = [guard for guard in forms.GUARDS if not guard.wrong]

    def function(self, about, kind=None, file=None, near=None, **more):
        """A new function, in any file; perhaps in that of its caller, local to it."""
        file = self.random.randrange(self.count) if file is None else file
        if near is not None and self.random.random() < 0.3:
            local = self.random.choice([k for k in forms.KINDS if k.local])
            if (near.file, local.name) not in self.taken:
                file, kind = near.file, local
                self.taken.add((file, local.name))
        kind = kind or self.random.choice([k for k in forms.KINDS if not k.local])
        made = Function(len(self.functions), file, kind, about, **more)
        self.functions.append(made)
        return made

    def root(self, about):
        made = self.function(about, self.random.choice(forms.ROOTS), is_root=True)
        if self.random.random() < 0.5:
            self.starts.append(made)
        return made

    def call(self, caller, to, form=None, around=None, **more):
        # What several run calls share must not be where a finding stands.
        fitting = [f for f in forms.FORMS if caller in self.apart or not f.at_use]
        form = form or self.random.choice(fitting)
        if around and not STATEMENT.search(around.text):
            form = forms.FORMS[0]
        self.edges += 1
        caller.edges.append(Edge(to, form, around, self.edges, **more))

    def chain(self, about, start, length, around=None, at=None, form=None):
        """A chain from `start`; `around` stands at the call `at`, the last one runs."""
        at = length if at is None else at
        is_wrong = around and ("run" if at == length else "call") in around.wrong
        if is_wrong or (form and form.at_use) or self.random.random() < 0.6:
            self.apart.add(start)
        last = start
        for step in range(length):
            new = self.function(about, near=last if step else None)
            if start in self.apart:
                self.apart.add(new)
            self.call(last, new, form if step == at else None, around if step == at else None)
            last = new
        last.run = self.random.choice(forms.WAITS)
        last.around = around if at == length else None
        last.is_wrong = bool(is_wrong)
        return last

    def chains(self):
        lengths = iter(range(10**6))
        for around in forms.ALL:
            for where in ("run", "call"):
                length = next(lengths) % 12 + 1
                at = length if where == "run" else self.random.randrange(length)
                about = "%s at the %s" % (around.name, where)
                self.chain(about, self.root(about), length, around, at)
        for form in forms.FORMS + forms.LIKELY + forms.BEGINS:
            about = "chain with " + form.name
            begins = form in forms.BEGINS
            start = self.function(about) if begins else self.root(about)
            length = next(lengths) % 12 + 1
            self.chain(about, start, length, None, self.random.randrange(length), form)
        for length in range(1, 13):
            self.chain("chain of %d" % length, self.root("chain"), length)
            main = self.function("from main")
            self.starts.append(main)
            self.chain("from main", main, length)
            self.chain("called by nobody", self.function("called by nobody"), length)

    def diamonds(self):
        for number in range(24):
            guarded = number % 3  # on none of the two ways, on one, on both
            about = "diamond with %d guards" % guarded
            top, left, right, bottom = self.root(about), *(self.function(about) for _ in "123")
            if number % 2:
                self.apart.update((top, left, right, bottom))
            bottom.run = self.random.choice(forms.WAITS)
            for side, middle in enumerate((left, right)):
                self.call(top, middle)
                around = self.random.choice(self.guards) if side < guarded else None
                self.call(middle, bottom, None, around)

    def recursions(self):
        for number in range(24):
            size, nested = number % 4 + 1, number % 3 > 0
            about = "recursion of %d, %s" % (size, "nested" if nested else "guarded")
            ring = [self.function(about) for _ in range(size)]
            self.apart.update(ring)
            for one, next_one in zip(ring, ring[1:] + ring[:1]):
                self.call(one, next_one)
            ring[-1].run = self.random.choice(forms.WAITS)
            ring[-1].around = None if nested else self.random.choice(self.guards)
            self.call(self.root(about), self.random.choice(ring))

    def hooks(self, form, base, count, caller):
        publish = self.function("calls " + base)
        self.call(caller, publish)
        for number in range(count):
            about = "overrider %d of %s" % (number, base)
            kind = self.random.choice(forms.OVERRIDERS)
            one = self.function(about, kind, number * self.count // count, base=base)
            self.apart.add(one)
            self.call(publish, one, form, is_written=number == 0)
            if number % 5 == 0:
                one.run = self.random.choice(forms.WAITS)
            elif number % 5 == 1:
                self.chain(about, one, number % 3 + 1)
            elif number % 5 == 2:
                one.run = self.random.choice(forms.WAITS)
                one.around = self.random.choice(self.guards)
            elif number % 5 == 3:
                self.chain(about, one, number % 3 + 1, self.random.choice(forms.STOPS), 0)

    def one_use(self):
        """Two run calls where one object is made: a cause each."""
        about = "two under one constructor"
        root, both = self.root(about), self.function(about)
        self.apart.update((root, both))
        self.call(root, both, next(f for f in forms.FORMS if f.name == "constructor"))
        for length in (1, 2):
            last = self.chain(about, both, length, form=forms.FORMS[0], at=0)
            last.run = forms.WAITS[0]

    def make(self):
        self.one_use()
        self.chains()
        self.diamonds()
        self.recursions()
        self.hooks(forms.HOOKS, "Hook", 50, self.root("hooks"))
        main = self.function("from main")
        self.starts.append(main)
        self.hooks(forms.QUIET_HOOKS, "QuietHook", 20, main)
        shared = [f for f in self.functions if not f.kind.local and not f.is_root]
        shared = [f for f in shared if f not in self.apart]
        arounds = [None, *(one for one in forms.ALL if not one.wrong)]
        for _ in range(50):
            caller, to = self.random.sample(shared, 2)
            around = self.random.choice(arounds)
            if not around or not around.ends or not caller.ends():
                self.call(caller, to, None, around)

    def distances(self, effects):
        """Function → length of the shortest chain from a root to it."""
        roots = [(1, f) for f in self.functions if f.is_root]
        for edge in (e for f in self.functions for e in f.edges):
            if edge.form.effect == "root":
                roots.append((1 + edge.form.hops, edge.to))
        found, work = {}, collections.defaultdict(list)
        for distance, function in roots:
            work[distance].append(function)
        while work:
            distance = min(work)
            for function in work.pop(distance):
                if found.setdefault(function, distance) < distance:
                    continue
                for e in function.edges:
                    if e.passes and e.form.effect in effects and e.to not in found:
                        work[distance + 1 + e.form.hops].append(e.to)
        return found

    def texts(self):
        """File name → lines. A file includes those whose functions it calls."""
        heads, fronts, bodies = (collections.defaultdict(list) for _ in range(3))
        includes = {number: {number} for number in range(self.count)}
        for f in self.functions:
            declared = fill(f.kind.declared.replace("BASE", f.base), f.number)
            (fronts if f.kind.local else heads)[f.file].append(declared)
            for e in (e for e in f.edges if e.is_written):
                includes[f.file].add(e.to.file)
                call = fill(e.to.kind.call, e.to.number)
                heads[e.to.file].append(fill(e.form.header, e.number))
                bodies[e.to.file].append(fill(e.form.source, e.number, call))
            bodies[f.file] += ["// " + f.about, f.signature() + " {", *f.body(), f.kind.end]
        last = self.count - 1
        includes[last] |= {f.file for f in self.starts}
        bodies[last] += [in_full(forms.MAIN), "int main() {", "net::io_context io;"]
        bodies[last] += ["int n = 1;"]
        bodies[last] += [fill(f.kind.call, f.number) + ";" for f in self.starts]
        bodies[last] += ["io.run();", "}"]
        result = {"program.h": [in_full(forms.HEADER)]}
        for number in range(self.count):
            name, top = "f%03d" % number, ["#pragma once", '#include "program.h"']
            result[name + ".h"] = top + heads[number]
            top = ['#include "f%03d.h"' % one for one in sorted(includes[number])]
            result[name + ".cpp"] = top + fronts[number] + bodies[number]
        return {name: "\n".join(p).splitlines() for name, p in result.items()}

    def expected(self, texts):
        """What must be said of each run call."""
        certain = self.distances(("certain",))
        likely = self.distances(("certain", "likely"))
        for f in (f for f in self.functions if f.run):
            lines = texts["f%03d.cpp" % f.file]
            start = lines.index(f.signature().splitlines()[-1] + " {")
            is_run = [f.run in text for text in lines[start:]]
            answer = "certain" if f in certain else "likely" if f in likely else "silent"
            yield {
                "file": "f%03d.cpp" % f.file,
                "line": start + is_run.index(True) + 1,
                "answer": "silent" if f.around and f.around.stops else answer,
                "hops": certain.get(f, 0),
                "is_wrong": f.is_wrong,
                "about": f.about,
            }


def write(root, files, seed):
    root = pathlib.Path(root)
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    program = Program(files, seed)
    program.make()
    texts = program.texts()
    for name, lines in texts.items():
        (root / name).write_text("\n".join(lines) + "\n")
    expected = list(program.expected(texts))
    (root / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
    return expected


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("root")
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--seed", type=int, default=3)
    options = parser.parse_args()
    write(options.root, options.files, options.seed)
