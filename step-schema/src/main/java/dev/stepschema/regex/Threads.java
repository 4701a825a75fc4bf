package dev.stepschema.regex;

/** A set of instructions at which a program is at once; splits are followed as soon as they are added. */
final class Threads {
    private final Program program;
    private final int[] members;
    private final int[] marks;
    private final int[] stack;
    private int size;
    private int mark = 1;
    private boolean hasMatch;

    Threads(Program program) {
        this.program = program;
        this.members = new int[program.size()];
        this.marks = new int[program.size()];
        this.stack = new int[program.size() + 1];
    }

    void clear() {
        size = 0;
        mark++;
        hasMatch = false;
    }

    /** Adds an instruction, or what it splits into. */
    void add(int instruction) {
        int height = 0;
        stack[height++] = instruction;
        while (height > 0) {
            int at = stack[--height];
            if (marks[at] == mark) {
                continue;
            }
            marks[at] = mark;
            if (program.op[at] == Program.SPLIT) {
                height = push(program.other[at], height);
                height = push(program.next[at], height);
            } else {
                members[size++] = at;
                hasMatch |= program.op[at] == Program.MATCH;
            }
        }
    }

    private int push(int instruction, int height) {
        if (marks[instruction] == mark) {
            return height;
        }
        stack[height] = instruction;
        return height + 1;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return members[index];
    }

    /** Whether the match is among them. */
    boolean hasMatch() {
        return hasMatch;
    }
}
