package org.huunghi.local.documents;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets an answer out only when the file holds everything the answer tells. Commands that run at the same time share one
 * commit, and a commit never falls between the changes that one command makes to a document and to its indexes.
 */
final class CommitGate {
    private final Runnable commit;
    private final Unsaved unsaved;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long committed;

    CommitGate(Runnable commit, Unsaved unsaved) {
        this.commit = commit;
        this.unsaved = unsaved;
    }

    <T> T write(Supplier<T> command) {
        commands.readLock().lock();
        long ticket = begun.incrementAndGet();
        try {
            return command.get();
        } finally {
            commands.readLock().unlock();
            awaitCommit(ticket);
        }
    }

    /** Runs alone: the store cannot create or drop collections and indexes beside other commands. */
    <T> T restructure(Supplier<T> command) {
        commands.writeLock().lock();
        long ticket = begun.incrementAndGet();
        try {
            return command.get();
        } finally {
            commands.writeLock().unlock();
            awaitCommit(ticket);
        }
    }

    /** A reader who sees changes of writers that still wait, waits with them: it never tells what a kill takes back. */
    <T> T read(Supplier<T> command) {
        unsaved.begin();
        T answer = command.get();
        if (unsaved.mayHaveBeenRead()) {
            awaitCommit(begun.get());
        }
        return answer;
    }

    private void awaitCommit(long ticket) {
        if (committed >= ticket) {
            return;
        }
        committing.lock();
        try {
            if (committed < ticket) {
                commitAll();
            }
        } finally {
            committing.unlock();
        }
    }

    private void commitAll() {
        commands.writeLock().lock();
        try {
            long last = begun.get();
            commit.run();
            unsaved.committed();
            committed = last;
        } finally {
            commands.writeLock().unlock();
        }
    }
}
