package org.huunghi.local.documents;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets an answer out only when the file holds everything the answer tells. Commands that run at the same time share one
 * commit, and a commit never falls between the changes that one command makes to a document and to its indexes. Between
 * two documents of one command it may: a command about many would else keep the answers of all others waiting.
 */
final class CommitGate {
    private final Runnable commit;
    private final Unsaved unsaved;
    private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
    private final ReentrantLock committing = new ReentrantLock();
    /** Counts what is to be in the file; a commit takes in what was counted before it. */
    private final AtomicLong done = new AtomicLong();

    private volatile long committed;

    CommitGate(Runnable commit, Unsaved unsaved) {
        this.commit = commit;
        this.unsaved = unsaved;
    }

    Unsaved unsaved() {
        return unsaved;
    }

    <T> T write(Supplier<T> command) {
        return committed(commands.readLock(), command);
    }

    /** Runs alone: the store cannot create or drop collections and indexes beside other commands. */
    <T> T restructure(Supplier<T> command) {
        return committed(commands.writeLock(), () -> {
            unsaved.restructure();
            return command.get();
        });
    }

    /** A command that writes is between two documents, and holds no lock but this: a commit that is wanted comes first. */
    void pause() {
        if (commands.getReadHoldCount() > 0 && commands.hasQueuedThreads()) {
            commands.readLock().unlock();
            commands.readLock().lock();
        }
    }

    /** A reader who sees changes of writers that still wait, waits with them: it never tells what a kill takes back. */
    <T> T read(Supplier<T> command) {
        unsaved.begin();
        T answer = command.get();
        if (unsaved.mayHaveBeenRead()) {
            awaitCommit(done.incrementAndGet());
        }
        return answer;
    }

    private <T> T committed(Lock turn, Supplier<T> command) {
        turn.lock();
        try {
            return command.get();
        } finally {
            long ticket = done.incrementAndGet();
            turn.unlock();
            awaitCommit(ticket);
        }
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
            long last = done.get();
            commit.run();
            unsaved.committed();
            committed = last;
        } finally {
            commands.writeLock().unlock();
        }
    }
}
