package dev.stepschema.codegen.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a type's members: of an enum's constants, or of a record's components. They do not depend on the order
 * of the members, and a name that is in the lock stays whatever members are added.
 */
public final class MemberNames {
    private final MemberKind kind;
    private final List<Member> members;
    private final MemberLock lock;
    private final Map<String, String> reserved;
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private final String[] names;
    private final List<Collision> collisions = new ArrayList<>();

    /**
     * A member that another one has taken the name from.
     *
     * @param index the number of the member, from 0
     * @param message whole sentences, the last one with the remedy
     */
    public record Collision(int index, String message) {}

    private MemberNames(MemberKind kind, List<Member> members, Map<String, String> reserved, MemberLock lock) {
        this.kind = kind;
        this.members = members;
        this.lock = lock;
        this.reserved = reserved;
        this.names = new String[members.size()];
    }

    /**
     * Names for members.
     *
     * @param reserved names that none of them may have, with what has them
     */
    static MemberNames of(MemberKind kind, List<Member> members, Map<String, String> reserved, MemberLock lock) {
        MemberNames chosen = new MemberNames(kind, members, reserved, lock);
        // 1. What the lock says holds whatever the schema says.
        chosen.obeyLock();
        // 2. A member that is called in JSON as in Java keeps its name.
        chosen.takeOwn();
        // 3. Of others that want one name, the first gets it in the order of their JSON: where a member stands says
        // nothing.
        List<Integer> left = chosen.takeWanted();
        // 4. What is left gives way, and takes no number of a member that may come back.
        left.removeIf(chosen::takeAlternative);
        left.forEach(chosen::takeNumber);
        chosen.collisions.sort(Comparator.comparingInt(Collision::index));
        lock.keep(members, chosen.names());
        return chosen;
    }

    private void obeyLock() {
        if (lock.lines().isEmpty()) {
            return;
        }
        Map<String, LockLine> lines = new LinkedHashMap<>(lock.lines());
        for (int i = 0; i < names.length; i++) {
            LockLine line = lines.remove(members.get(i).json());
            if (line == null) {
                continue;
            }
            if (!kind.accepts(line.name())) {
                throw lock.fault(line, kind.refusal(line.name()));
            }
            if (!take(i, line.name())) {
                throw lock.fault(line, kind.taken(line.name(), holder(line.name())));
            }
        }
        lines.values().forEach(line -> gone.add(line.name()));
    }

    private void takeOwn() {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == null && members.get(i).isOwn()) {
                take(i, members.get(i).wanted());
            }
        }
    }

    /** Takes wanted names; gives the members that are left without one, in the order of their JSON. */
    private List<Integer> takeWanted() {
        Comparator<Integer> order = Comparator.comparing(i -> members.get(i).json());
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] == null) {
                first.merge(members.get(i).wanted(), i, (one, other) -> order.compare(one, other) < 0 ? one : other);
            }
        }
        first.forEach((wanted, i) -> take(i, wanted));
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] == null) {
                left.add(i);
            }
        }
        left.sort(order);
        return left;
    }

    private boolean takeAlternative(int i) {
        return kind.alternative(members.get(i)).filter(name -> take(i, name)).isPresent();
    }

    private void takeNumber(int i) {
        Member member = members.get(i);
        String name = kind.numbered(member.wanted(), 2);
        for (int number = 3; gone.contains(name) || !take(i, name); number++) {
            name = kind.numbered(member.wanted(), number);
        }
        collisions.add(new Collision(i, kind.collision(member, holder(member.wanted()), name, lock)));
    }

    private boolean take(int i, String name) {
        boolean isFree = !reserved.containsKey(name) && holders.putIfAbsent(name, i) == null;
        if (isFree) {
            names[i] = name;
        }
        return isFree;
    }

    private String holder(String name) {
        Integer member = holders.get(name);
        return member == null
                ? reserved.getOrDefault(name, "")
                : members.get(member).shown();
    }

    /** The names, in the order of the members. */
    public List<String> names() {
        return List.of(names);
    }

    /** The members that others have taken the names from. */
    public List<Collision> collisions() {
        return collisions;
    }
}
