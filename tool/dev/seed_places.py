# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds the places where tool/dev/seed may insert a run call, from the text of the sources alone."""
from seed_source import member

COMMON = set("""accept access all any append apply assign at available back base begin bind call cancel capacity clear
    close code compare connect consume contains copy count create data detach emplace emplace_back empty end erase
    error exchange exists expires_after extract fill find first flush format front get get_executor get_future handle
    id index init insert invoke is_open join key length listen load lock log main max merge message min move name next
    notify_all notify_one now ok open parse path poll pop pop_back pop_front port prepare print push push_back
    push_front read ready receive release remove replace reserve reset resize resolve result run run_one second send
    set set_option set_value shutdown size sort start status stop stopped store str string substr swap system
    to_string top try_lock type unlock update value visit wait what write""".split() + ["dispatch", "post", "defer"])


class Index:
    """What the names of all sources stand for."""

    def __init__(self, sources, bodies):
        union = lambda name: set().union(*(getattr(s, name) for s in sources))
        self.virtuals, self.fields = union("virtuals"), union("fields")
        self.registered, self.slots = union("registered"), union("slots")
        self.bases = {name: found for s in sources for name, found in s.bases.items()}
        self.named, self.constructors, self.stored = {}, {}, {}
        for body in bodies:
            if body.name not in COMMON | {"", "operator"} and not body.excluded and not body.constructor:
                self.named.setdefault(body.name, []).append(body)
            if body.constructor and not body.excluded and body.name not in COMMON:
                self.constructors.setdefault(body.name, []).append(body)
        named = {name: [b for b in group if len(group) == 1 or self.virtual(b)] for name, group in self.named.items()}
        self.named = {name: group for name, group in named.items() if group}
        declared = [name for s in sources for name in s.constructors]
        one = lambda name, group: len(group) == 1 and declared.count(name) == 1
        self.constructors = {name: group[0] for name, group in self.constructors.items() if one(name, group)}
        self.keep(sources, bodies)

    def derives(self, name):
        """The class and those that it derives from."""
        work = {name}
        while new := {base for name in work for base in self.bases.get(name, ())} - work:
            work |= new
        return work

    def virtual(self, body):
        """Whether its class or one that its class derives from declares it virtual."""
        classes = self.derives("".join(body.path.split("::")[-2:-1]))
        return any(f"{name}::{body.name}" in self.virtuals for name in classes)

    def variable(self, place):
        """The variable that (class, name) means: a member of the class or of a base, else the only one of that name."""
        owner, name = place
        if not isinstance(owner, str):
            return place
        found = [f for f in self.fields if f[1] == name and (not owner or f[0] in self.derives(owner))]
        found = found or [f for f in self.fields if f[1] == name]
        return found[0] if len(found) == 1 else None

    def keep(self, sources, bodies):
        """Sets which lambdas each variable keeps: assigned, added, or handed to a function that keeps them."""
        keepers = {}
        for name, place in (keeper for s in sources for keeper in s.keepers):
            if len(self.named.get(name, ())) == 1 or name in self.constructors:
                keepers.setdefault(name, []).append(place)
        for body in bodies:
            places = [body.stored] if body.stored else keepers.get(body.handed, []) if not body.handler else []
            for variable in filter(None, map(self.variable, places)):
                self.stored.setdefault(variable, []).append(body)

    def reaches(self, body):
        """The bodies that run when this one does, with how."""
        for name in sorted(body.calls & set(self.named)):
            for other in self.named[name]:
                yield other, "virtual call" if self.virtual(other) else "call"
        for name in sorted(body.makes & set(self.constructors)):
            yield self.constructors[name], "constructor call"
        variables = filter(None, map(self.variable, body.uses))
        found = {other for variable in variables for other in self.stored.get(variable, ())}
        yield from ((other, "stored callback") for other in sorted(found, key=lambda b: (b.file, b.offset)))


def find_places(sources):
    """{class: [(body, how it is reached)]} in order of file and offset."""
    bodies = sorted((b for s in sources for b in s.bodies), key=lambda b: (b.file, b.offset))
    index = Index(sources, bodies)
    for name in index.registered & set(index.named):
        index.named[name][0].handler = True
    for group in index.named.values():
        for body in group:
            body.slot = body.slot or member(body.path) in index.slots
    called = index.registered.union(*(b.calls | b.makes for b in bodies))
    usable = lambda b: not b.excluded and (not b.template or b.function().name in called)
    kind = lambda b: "coroutine" if b.coroutine else "handler" if b.handler else "slot" if b.slot else ""
    places = {name: [] for name in ("coroutine", "hook", "handler", "constructor", "stored", "slot")}
    for body in filter(usable, bodies):
        if kind(body):
            places[kind(body)].append((body, "body" if body.coroutine else "callback"))
    reached, apart = {}, ("callback", "stored callback")
    for root in ("coroutine", "handler", "slot"):
        work = places[root].copy()
        while work:
            body, how = work.pop()
            for other, step in index.reaches(body):
                if other not in reached and not kind(other) and usable(other):
                    reached[other] = step if step in apart or how not in apart else how
                    work.append((other, reached[other]))
    for body in (b for b in bodies if b in reached):
        name = "constructor" if body.constructor else "hook" if body.name else "stored"
        places[name].append((body, reached[body]))
    return places
