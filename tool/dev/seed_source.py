# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads one C++ file for tool/dev/seed: its bodies, and what they call, make, store and hand on."""
import re

LEX = re.compile(r"""(?P<number>\b\d(?:'?[\w.])*)
    |(?P<raw>\b(?:u8|[uUL])?R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)")
    |(?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+')
    |(?P<comment>//(?:[^\\\n]|\\.)*|/\*.*?\*/)
    |(?P<directive>^[ \t]*\#(?:[^\\\n]|\\.)*)""", re.X | re.S | re.M)
TOKEN = re.compile(r"[A-Za-z_]\w*|\d[\w.]*|::|->|[^\s\w]")
WORD = re.compile(r"[A-Za-z_]\w*$")
MACRO = re.compile(r"[A-Z][A-Z0-9_]{2,}$")
REGISTRAR = re.compile(r"(async_\w+|post|dispatch|defer|spawn|co_spawn|runInLoop|queueInLoop|run(?:After|Every|At)|"
                       r"singleShot|then\w*|uv_\w+)$")
ADDS = re.compile(r"(push|push_back|push_front|emplace|emplace_back|insert|connect)$")
CALLABLE = re.compile(r"function|signal|callback|handler", re.I)
BLOCKS = {"else", "do", "try"}
NO_NAME = set("const default delete final noexcept override".split())
WRAPPER = re.compile(r"(bind_\w+|redirect_error|as_tuple|move|forward)$")
SUSPENDS = {"co_await", "co_return", "co_yield"}
UNEVALUATED = {"alignas", "alignof", "decltype", "noexcept", "requires", "sizeof", "typeid"}
NOT_A_CALL = SUSPENDS | UNEVALUATED | set("""assert catch defined delete explicit for if new return switch throw
    while""".split())
BEFORE_LAMBDA = SUSPENDS | {"return", "else", "do", "case", "throw", "and", "or", "not"}


class Body:
    """A brace block that runs as one function: a function's or a lambda's."""

    def __init__(self, source, brace, name, path, outer):
        self.file, self.offset = source.path, source.offset[brace] + 1
        self.name, self.path, self.outer = name, path, outer  # `outer` is the body that a lambda stands in
        self.coroutine = self.handler = self.slot = self.template = False
        self.excluded = bool(outer and outer.excluded)
        self.calls, self.makes, self.uses = set(), set(), set()  # functions, classes, variables that are called
        self.constructor = ""  # of which class
        self.stored, self.handed = None, ""  # for a lambda: the variable that keeps it, the function that is given it

    def function(self):
        return self.outer.function() if self.outer else self

    def owner(self):
        """The class of the member function that this is or stands in."""
        return "".join(self.function().path.split("::")[-2:-1])


class Frame:
    """An open bracket while a file is read; `head` holds the tokens of the current declaration outside brackets."""

    def __init__(self, opening, path, body, declares=False, template=False, ends=False, record=False):
        self.opening, self.path, self.body, self.head = opening, path, body, []
        self.declares, self.template, self.ends, self.record = declares, template, ends, record


class Source:
    """One file: its includes and bodies, found by matching brackets outside comments, literals and directives."""

    def __init__(self, path, text):
        self.path, self.text = path, text
        self.includes, self.include_end, self.bodies = [], 0, []
        self.virtuals, self.registered, self.bases = set(), set(), {}
        self.slots, self.fields, self.keepers, self.constructors = set(), set(), [], []
        found = list(TOKEN.finditer(self.masked()))
        self.token, self.offset = [m.group() for m in found], [m.start() for m in found]
        self.pair, self.lambdas, self.introducer, self.elements = {}, {}, {}, {}
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
                self.introducer[brace] = i
                self.lambdas[brace] = [f.opening for f in frames if f.body and f.body is frame.body]
            if t == "(" and frame.body and (name := self.callee(i)):
                self.call(frame.body, name, i)
            if frame.body and WORD.match(t):
                self.makes(frame.body, i)
            if t in "([{":
                frames.append(self.open_brace(i, frame) if t == "{" else Frame(i, frame.path, frame.body))
                frame.head.append(i)
            elif t in ")]}":
                frames.pop()
                frames[-1].head = [] if frame.ends else frames[-1].head
            elif t == ";" or t == ":" and frame.head and token[frame.head[-1]] in ("public", "private", "protected"):
                function = frame.declares and {"virtual", "override"} & self.words(frame) and self.declared(frame)
                self.virtuals |= {member(f"{frame.path}::{function[1]}")} if function else set()
                self.declaration(frame)
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
            return Frame(i, f"{frame.path}::{self.token[head[0] + 1]}", None, True, template, True, True)
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
            self.declaration(frame)
            constructor = body.path.split("::")[-2:-1] == [name] and "~" not in words
            body.constructor = name if constructor else ""
            self.keeps(body, params, i)
            if {"virtual", "override", "final"} & words:
                self.virtuals.add(member(body.path))
            body.template = template
            body.excluded = constructor and self.copies(name, params) or bool({"~", "constexpr", "consteval"} & words)
            return self.new_body(body, frame, i)
        if {"class", "struct", "union"} & words and "=" not in words:
            name = [n for n in self.names_before_bases(frame) if n != "final"][-1:]
            self.bases.setdefault("".join(name), set()).update(words - set(name))
            return Frame(i, "::".join(filter(None, [frame.path, *name])), None, True, template, record=True)
        return Frame(i, frame.path, frame.body)

    def new_body(self, body, frame, i):
        self.bodies.append(body)
        if i not in self.lambdas:
            return Frame(i, body.path, body, ends=True)
        body.template |= bool(body.outer and body.outer.template)
        braced = lambda k: self.token[k] == "{" and WORD.match(self.token[k - 1]) and self.token[k - 1] not in BLOCKS
        parens = [k for k in self.lambdas[i] if self.token[k] == "(" or braced(k)]
        takers = [self.callee(k) for k in parens]
        body.excluded |= any(MACRO.match(name) or name in UNEVALUATED for name in takers)
        while takers and WRAPPER.match(takers[-1]):
            takers.pop()
        taker, start = takers[-1] if takers else "", self.introducer[i]
        if taker:
            opening = parens[len(takers) - 1]
            first = self.token[opening + 1:next((k for k in range(opening, i) if self.token[k] == ","), opening)]
            before = self.token[max(0, opening - 8):start]  # the arguments of what wraps the lambda, too
            on_pool = any(re.search("pool|worker", word, re.I) for word in before)
            member_call = self.token[opening - 2] in (".", ">", "->")
            body.handler = bool(REGISTRAR.match(taker)) and not on_pool  # what a thread pool runs is on no loop
            body.slot = taker == "connect" and "&" in first + self.token[opening:start]
            body.handed = self.made(opening) or taker
            if ADDS.match(taker) and not body.slot and member_call:
                body.stored = self.variable(body, opening - 3)
        elif self.token[start - 1] == "=":
            body.stored = self.variable(body, start - 2)
        return Frame(i, body.path, body)

    def variable(self, body, i):
        """(owner, name) of the variable at token i; the owner is a class, a function, or "" for another object."""
        if not WORD.match(self.token[i]):
            return None
        before = self.token[i - 1]
        if WORD.match(before) and before not in BEFORE_LAMBDA or before == ">":
            kept = CALLABLE.search(" ".join(self.token[max(0, i - 20):i]).rsplit(";", 1)[-1].rsplit("{", 1)[-1])
            return (body.function(), self.token[i]) if kept else None
        return ("" if before in (".", "->") and self.token[i - 2] != "this" else body.owner(), self.token[i])

    def declaration(self, frame):
        """Notes the constructor or the callable that the head declares in a class."""
        head, name = self.plain(frame), frame.path.split("::")[-1]
        if not frame.record or not head:
            return
        function = self.declared(frame)
        if function and function[0] == name:
            if "~" not in self.words(frame) and not self.copies(name, function[2]):
                self.constructors.append(name)
            return
        words = [self.token[k] for k in head]
        words = words[:words.index("=")] if "=" in words else words
        words = words[:-1] if words[-1:] == ["{"] else words
        if words and WORD.match(words[-1]) and words[-1] not in NO_NAME and CALLABLE.search(" ".join(words[:-1])):
            listed = re.split(r"[>&*]", " ".join(words))[-1].split(",")  # Type A, B;
            self.fields |= {(name, item.split()[-1]) for item in listed if item.strip()}

    def copies(self, name, params):
        """Whether a parameter list is that of a copy or move constructor."""
        given = " ".join(self.token[params:self.pair[params] + 1])
        return bool(re.match(rf"\( (const )?{name} (< [\w ,:]+ > )?&", given))

    def keeps(self, body, params, i):
        """Notes the members in which a function keeps what it is given: Member = std::move(Given); or Member(Given)."""
        given = " ".join(self.token[params:self.pair.get(params, params) + 1])
        if CALLABLE.search(given) or re.search(r"\b[A-Z]\w* (&& )?\w+ [,)]", given):
            text = " ".join(self.token[self.pair[params] + 1:self.pair[i]])
            moved = r"(?:std :: (?:move|forward < [^>]*>) \( )?(\w+)(?: \))?"
            for name, kept in re.findall(rf"(\w+) [={{(] {moved} [;)}}]", text):
                if re.search(rf"\b{kept} [,)=]", given):
                    self.keepers.append((body.name, (body.owner(), name)))

    def made(self, opening):
        """The class whose object is made of the arguments at a bracket, where that is not the name before it."""
        i, token = opening - 1, self.token
        while token[i] not in ";{}" and not token[i].startswith("make_") and opening - i < 12:
            i -= 1
        inside = re.match(r"make_\w+ < (?:const )?(?:\w+ :: )*(\w+) >", " ".join(token[i:opening]))
        before = token[opening - 2]
        return inside[1] if inside else before if WORD.match(before) and before not in BEFORE_LAMBDA else ""

    def makes(self, body, i):
        """Notes a class that is named where an object of it is made."""
        token, t = self.token, self.token[i]
        following = token[i + 1:i + 3]
        if t.startswith("make_") and following[:1] == ["<"]:
            inside = re.match(r"(?:const )?(?:\w+ :: )*(\w+)", " ".join(token[i + 2:i + 12]))
            body.makes |= {inside[1]} if inside else set()
        elif following[:1] == ["{"] or following[:1] == ["("] and token[i - 1] not in (".", "->"):
            body.makes.add(t)
        elif len(following) == 2 and WORD.match(following[0]) and following[1] in "({;=":
            if token[i + 2:i + 4] != ["(", ")"]:
                body.makes.add(t)

    def call(self, body, name, i):
        inside = self.token[i:self.pair[i] + 1]
        if REGISTRAR.match(name) or name == "connect":
            handed = re.findall(r"& ((?:\w+ :: )+\w+)(?= [,)])", " ".join(inside))
            self.registered |= {member.split(" :: ")[-1] for member in handed if name != "connect"}
            self.slots |= {member(m.replace(" ", "")) for m in handed if name == "connect"}
        if name == "for" and (m := re.search(r"(\w+) : (this -> )?(\w+) \)$", " ".join(inside))):
            self.elements[body.function(), m[1]] = (body.owner(), m[3])
        if name not in NOT_A_CALL:
            body.calls.add(name)
            variable = self.variable(body, i - 1) if self.token[i - 1] == name else None
            local = (body.function(), name)
            body.uses |= {local, self.elements.get(local, variable or local)}

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
