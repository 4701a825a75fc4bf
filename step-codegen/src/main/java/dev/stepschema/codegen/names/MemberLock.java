package dev.stepschema.codegen.names;

import dev.stepschema.codegen.CodegenException;
import dev.stepschema.codegen.model.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lock of names says of the members of one type, and is to say of them from now on. */
public final class MemberLock {
    private final NamesLock lock;
    private final List<Location> schemas;
    private final Map<String, LockLine> lines;

    MemberLock(NamesLock lock, List<Location> schemas) {
        this.lock = lock;
        this.schemas = schemas;
        this.lines = lock.lines(schemas);
    }

    /** The lines of the type's members, by their JSON; also of those that it has no more. */
    Map<String, LockLine> lines() {
        return lines;
    }

    /** The line that gives a member a name; empty if the schema has no place in the lock. */
    Optional<String> line(Member member, String name) {
        return lock.place(schemas).map(place -> new LockLine(place, member.json(), name, 0).toString());
    }

    /** Keeps the names of the type's members. */
    void keep(List<Member> members, List<String> names) {
        lock.keep(schemas, members, names);
    }

    /** A sentence about a line of a member. */
    CodegenException fault(LockLine line, String sentence) {
        return lock.fault(line, sentence);
    }
}
