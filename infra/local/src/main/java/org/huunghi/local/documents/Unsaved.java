package org.huunghi.local.documents;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The documents changed since the last commit, so that a reader of one document waits for no other's commit. */
final class Unsaved {
    private final Set<Key> changed = ConcurrentHashMap.newKeySet();
    private final ThreadLocal<Key> onlyRead = new ThreadLocal<>();

    private record Key(String collection, Object id) {}

    /** Comes before the change itself: nobody sees the change and misses this. */
    void change(String collection, Object id) {
        changed.add(new Key(collection, id));
    }

    /** What is changed is not one document but what holds them. */
    void restructure() {
        changed.add(new Key("", ""));
    }

    /** The command of this thread reads one document. */
    void read(String collection, Object id) {
        onlyRead.set(new Key(collection, id));
    }

    /** A command begins that may read anything. */
    void begin() {
        onlyRead.remove();
    }

    /** Whether the command of this thread may have seen what a kill takes back. */
    boolean mayHaveBeenRead() {
        var one = onlyRead.get();
        return one == null ? !changed.isEmpty() : changed.contains(one);
    }

    /** All is in the file; nobody changes anything meanwhile. */
    void committed() {
        changed.clear();
    }
}
