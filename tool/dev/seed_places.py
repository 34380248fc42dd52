# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds the places where tool/dev/seed may insert a run call, from the text of the sources alone."""
import re

LEX = re.compile(r"""(?P<number>\b\d(?:'?[\w.])*)
    |(?P<raw>\b(?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)")
    |(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+')
    |(?P<comment>//(?:[^\\\n]|\\.)*|/\*.*?\*/)
    |(?P<directive>^[ \t]*\#(?:[^\\\n]|\\.)*)""", re.X | re.S | re.M)
TOKEN = re.compile(r"[A-Za-z_]\w*|\d[\w.]*|::|->|[^\s\w]")
WORD = re.compile(r"[A-Za-z_]\w*$")
MACRO = re.compile(r"[A-Z][A-Z0-9_]{2,}$")
REGISTRAR = re.compile(r"(async_\w+|post|dispatch|defer|spawn|co_spawn)$")
WRAPPER = re.compile(r"(bind_\w+|redirect_error|as_tuple|move|forward)$")
SUSPENDS = {"co_await", "co_return", "co_yield"}
UNEVALUATED = {"alignas", "alignof", "decltype", "noexcept", "requires", "sizeof", "typeid"}
NOT_A_CALL = SUSPENDS | UNEVALUATED | set("""assert catch defined delete explicit for if new return switch throw
    while""".split())
BEFORE_LAMBDA = SUSPENDS | {"return", "else", "do", "case", "throw", "and", "or", "not"}
COMMON = set("""accept access all any append apply assign at available back base begin bind call cancel capacity clear
    close code compare connect consume contains copy count create data detach emplace emplace_back empty end erase
    error exchange exists expires_after extract fill find first flush format front get get_executor get_future handle
    id index init insert is_open join key length listen load lock log main max merge message min move name next
    notify_all notify_one now ok open parse path poll pop pop_back pop_front port prepare print push push_back
    push_front read ready receive release remove replace reserve reset resize resolve result run run_one second send
    set set_option set_value shutdown size sort start status stop stopped store str string substr swap system
    to_string top try_lock type unlock update value visit wait what write""".split() + ["dispatch", "post", "defer"])


class Body:
    """A brace block that runs as one function: a function's or a lambda's."""

    def __init__(self, source, brace, name, path, outer):
        self.file, self.offset = source.path, source.offset[brace] + 1
        self.name, self.path, self.outer = name, path, outer  # `outer` is the body that a lambda stands in
        self.coroutine = self.handler = self.template = False
        self.excluded = bool(outer and outer.excluded)
        self.calls = set()


class Frame:
    """An open bracket while a file is read; `head` holds the tokens of the current declaration outside brackets."""

    def __init__(self, opening, path, body, declares=False, template=False, ends=False):
        self.opening, self.path, self.body, self.head = opening, path, body, []
        self.declares, self.template, self.ends = declares, template, ends


class Source:
    """One file: its includes and bodies, found by matching brackets outside comments, literals and directives."""

    def __init__(self, path, text):
        self.path, self.text = path, text
        self.includes, self.include_end, self.bodies = [], 0, []
        self.virtuals, self.registered, self.bases = set(), set(), {}
        found = list(TOKEN.finditer(self.masked()))
        self.token, self.offset = [m.group() for m in found], [m.start() for m in found]
        self.pair, self.lambdas = {}, {}
        self.read()

    def masked(self):
        """The text with comments, directives and dead branches blank, and each literal as a 0."""
        out, end, depth, dead, guard = [], 0, 0, 0, None
        blank = lambda piece: re.sub(r"[^\n]", " ", piece)
        for m in LEX.finditer(self.text):
            kind, piece, between = m.lastgroup, m.group(), self.text[end:m.start()]
            end = m.end()
            no_code = dead or kind in ("comment", "directive")
            out.append(blank(between) if dead else between)
            out.append(blank(piece) if no_code else piece if kind == "number" else "0" + blank(piece)[1:])
            if kind != "directive":
                continue
            word, rest = re.match(r"\s*#\s*(\w*)\s*(.*)", piece).groups()
            guard = word in ("ifndef", "pragma") and word == "ifndef" if guard is None else guard
            if word in ("if", "ifdef", "ifndef"):
                depth += 1
                dead = dead or (depth if rest.strip() == "0" else 0)
            elif word in ("else", "elif", "elifdef"):
                dead = 0 if dead == depth else dead or depth
            elif word == "endif":
                dead, depth = 0 if dead == depth else dead, depth - 1
            elif word == "include" and not dead:
                self.includes.append(rest.strip(' \t<>"').split('"')[0].split(">")[0])
                self.include_end = end if depth <= guard else self.include_end
        return "".join(out) + self.text[end:]

    def read(self):
        stack, frames, token = [], [Frame(None, "", None, declares=True)], self.token
        for i, t in enumerate(token):
            if t in "([{":
                stack.append(i)
            elif t in ")]}":
                if not stack or token[stack[-1]] + t not in ("()", "[]", "{}"):
                    raise ValueError("brackets do not match")
                self.pair[stack.pop()] = i
        if stack:
            raise ValueError("brackets do not match")
        for i, t in enumerate(token):
            frame = frames[-1]
            if t == "[" and (brace := self.lambda_brace(i)):
                self.lambdas[brace] = [f.opening for f in frames if f.body and f.body is frame.body]
            if t == "(" and frame.body and (name := self.callee(i)):
                self.call(frame.body, name, i)
            if t in "([{":
                frames.append(self.open_brace(i, frame) if t == "{" else Frame(i, frame.path, frame.body))
                frame.head.append(i)
            elif t in ")]}":
                frames.pop()
                frames[-1].head = [] if frame.ends else frames[-1].head
            elif t == ";" or t == ":" and frame.head and token[frame.head[-1]] in ("public", "private", "protected"):
                function = frame.declares and {"virtual", "override"} & self.words(frame) and self.declared(frame)
                self.virtuals |= {member(f"{frame.path}::{function[1]}")} if function else set()
                frame.head = []
            else:
                frame.head.append(i)
                if t in SUSPENDS and frame.body:
                    frame.body.coroutine = True

    def open_brace(self, i, frame):
        """What the block that starts at token i is."""
        if i in self.lambdas:
            return self.new_body(Body(self, i, "", frame.path + "::<lambda>", frame.body), frame, i)
        words, head = self.words(frame), frame.head
        if head and self.token[head[0]] in ("class", "struct", "union") and not frame.declares and "=" not in words:
            template = bool(frame.body and frame.body.template)
            return Frame(i, f"{frame.path}::{self.token[head[0] + 1]}", None, True, template, True)
        if not frame.declares or "enum" in words:
            return Frame(i, frame.path, frame.body)
        template = frame.template or "template" in {self.token[k] for k in head}
        names = [self.token[k] for k in self.plain(frame) if WORD.match(self.token[k])]
        names = [name for name in names if not MACRO.match(name)]
        if "namespace" in words or names == ["extern"]:
            names = [n for n in names if n not in ("extern", "inline", "namespace")]
            return Frame(i, "::".join(filter(None, [frame.path, *names])), None, True, False, True)
        if function := self.declared(frame):
            name, qualified, params = function
            after = [self.token[k] for k in head if k > params]
            if ":" in after and (WORD.match(self.token[i - 1]) or self.token[i - 1] == ">"):
                return Frame(i, frame.path, frame.body)  # a member initialiser: a{1}
            body = Body(self, i, name, "::".join(filter(None, [frame.path, qualified])), None)
            constructor = body.path.split("::")[-2:-1] == [name]
            if {"virtual", "override", "final"} & words:
                self.virtuals.add(member(body.path))
            body.template = template
            body.excluded = constructor or bool({"~", "constexpr", "consteval"} & words)
            return self.new_body(body, frame, i)
        if {"class", "struct", "union"} & words and "=" not in words:
            name = [n for n in self.names_before_bases(frame) if n != "final"][-1:]
            self.bases.setdefault("".join(name), set()).update(words - set(name))
            return Frame(i, "::".join(filter(None, [frame.path, *name])), None, True, template)
        return Frame(i, frame.path, frame.body)

    def new_body(self, body, frame, i):
        self.bodies.append(body)
        if i not in self.lambdas:
            return Frame(i, body.path, body, ends=True)
        body.template |= bool(body.outer and body.outer.template)
        parens = [k for k in self.lambdas[i] if self.token[k] == "("]
        takers = [self.callee(k) for k in parens]
        body.excluded |= any(MACRO.match(name) for name in takers)
        while takers and WRAPPER.match(takers[-1]):
            takers.pop()
        if takers and REGISTRAR.match(takers[-1]):
            opening = parens[len(takers) - 1]
            first = self.token[opening + 1:next((k for k in range(opening, i) if self.token[k] == ","), opening)]
            body.handler = not any("pool" in word.lower() for word in first)  # what a thread pool runs is on no loop
        return Frame(i, body.path, body)

    def call(self, body, name, i):
        inside = self.token[i:self.pair[i] + 1]
        if REGISTRAR.match(name):
            handed = re.findall(r"& ((?:\w+ :: )+\w+)(?= [,)])", " ".join(inside))
            self.registered |= {member.split(" :: ")[-1] for member in handed}
        if name not in NOT_A_CALL:
            body.calls.add(name)

    def plain(self, frame):
        """The head without its template parameter lists."""
        head, k = frame.head, 0
        while k + 1 < len(head) and self.token[head[k]] == "template":
            end = self.skip_angles(head[k + 1])
            k = next((n for n in range(k, len(head)) if head[n] >= end), len(head))
        return head[k:]

    def words(self, frame):
        return {self.token[k] for k in self.plain(frame)}

    def names_before_bases(self, frame):
        for k in self.plain(frame):
            if self.token[k] in ":<":
                return
            if WORD.match(self.token[k]):
                yield self.token[k]

    def declared(self, frame):
        """Name, qualified name and parameter list of the function that the head declares, if it does."""
        token, head, macro = self.token, self.plain(frame), None
        for n, k in enumerate(head):
            before = token[head[n - 1]] if n else ""
            if token[k] in ("=", "operator"):
                return ("operator", "operator", k) if token[k] == "operator" else None
            if token[k] == "(" and WORD.match(before) and before not in NOT_A_CALL:
                first = n - 1
                while first >= 2 and token[head[first - 1]] == "::" and WORD.match(token[head[first - 2]]):
                    first -= 2
                found = before, "".join(token[x] for x in head[first:n]), k
                if not MACRO.match(before) or before == frame.path.split("::")[-1]:
                    return found
                macro = macro or found  # FIELD(x) before a function, or TEST_CASE("...") as one
        return macro

    def skip_angles(self, i):
        depth = 0
        for j in range(i, min(i + 300, len(self.token))):
            depth += {"<": 1, ">": -1}.get(self.token[j], 0)
            if depth == 0:
                return j + 1
        return i + 1

    def callee(self, paren):
        """The name before a parenthesis, also before template arguments."""
        i, depth = paren - 1, 0
        while i > 0 and (depth or self.token[i] == ">"):
            depth += {">": 1, "<": -1}.get(self.token[i], 0)
            i -= 1
        return self.token[i] if i >= 0 and WORD.match(self.token[i]) else ""

    def lambda_brace(self, i):
        """The brace that opens the body of the lambda whose introducer is token i, if it is one."""
        token, before, j, depth = self.token, self.token[i - 1] if i else ";", self.pair[i] + 1, 0
        if token[i + 1] == "[" or before in ")]0[" or WORD.match(before) and before not in BEFORE_LAMBDA:
            return None
        while j < len(token) and token[j] not in ";)}=" and (depth > 0 or token[j] != ","):
            if token[j] == "{":
                return j
            depth += {"<": 1, ">": -1}.get(token[j], 0)
            j = self.pair[j] + 1 if token[j] in "([" else j + 1
        return None


def member(path):
    """Class::name of a qualified name."""
    return "::".join(path.split("::")[-2:])


def find_places(sources):
    """{class: [(body, how it is reached)]} in order of file and offset."""
    bodies = sorted((b for s in sources for b in s.bodies), key=lambda b: (b.file, b.offset))
    virtuals, registered = (set().union(*(getattr(s, name) for s in sources)) for name in ("virtuals", "registered"))
    named = {}
    for body in bodies:
        if body.name not in COMMON | {"", "operator"} and not body.excluded:
            named.setdefault(body.name, []).append(body)
    bases = {name: found for s in sources for name, found in s.bases.items()}

    def virtual(body):
        """Whether its class or one that its class derives from declares it virtual."""
        work = set(body.path.split("::")[-2:-1])
        while new := {base for name in work for base in bases.get(name, ())} - work:
            work |= new
        return any(f"{name}::{body.name}" in virtuals for name in work)

    named = {name: [b for b in group if len(group) == 1 or virtual(b)] for name, group in named.items()}
    named = {name: group for name, group in named.items() if group}
    for name in registered & set(named):
        named[name][0].handler = True
    called = set().union(registered, *(b.calls for b in bodies))
    outermost = lambda b: outermost(b.outer) if b.outer else b
    usable = lambda b: not b.excluded and (not b.template or outermost(b).name in called)
    places = {"coroutine": [(b, "body") for b in bodies if b.coroutine and usable(b)], "hook": [],
              "handler": [(b, "callback") for b in bodies if b.handler and not b.coroutine and usable(b)]}
    reached = {}
    for root_class in ("coroutine", "handler"):
        work = [body for body, _ in places[root_class]]
        while work:
            for name in sorted(work.pop().calls & set(named)):
                for body in named[name]:
                    if body not in reached and not body.coroutine and not body.handler and usable(body):
                        how = "virtual call" if virtual(body) else "call"
                        reached[body] = how if root_class == "coroutine" else "callback"
                        work.append(body)
    places["hook"] = [(b, reached[b]) for b in bodies if b in reached]
    return places
