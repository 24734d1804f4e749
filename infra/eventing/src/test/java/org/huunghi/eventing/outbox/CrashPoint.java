package org.huunghi.eventing.outbox;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Where on an event's way the process ends. */
enum CrashPoint {
    BEFORE_SEND,
    BEFORE_ACK,
    BEFORE_REMOVAL,
    AFTER_REMOVAL,
    NEVER;

    static final int EXIT_CODE = 86;

    /** Ends the process without a shutdown hook when the point has been passed so often. */
    RelayProbe after(int passes) {
        var passed = new AtomicInteger();
        return new RelayProbe() {
            @Override
            public void sending(OutboxEntry entry) {
                pass(BEFORE_SEND, 1);
            }

            @Override
            public void sent(OutboxEntry entry) {
                pass(BEFORE_ACK, 1);
            }

            @Override
            public void acknowledged(OutboxEntry entry, long nanosSinceCommit) {
                // the point before the removal follows
            }

            @Override
            public void failed(OutboxEntry entry) {
                // a slow machine may let the first send time out; the relay sends again
            }

            @Override
            public void removing(int aggregates) {
                pass(BEFORE_REMOVAL, aggregates);
            }

            @Override
            public void removed(int aggregates) {
                pass(AFTER_REMOVAL, aggregates);
            }

            @Override
            public void pickedUp(int aggregates) {
                // a crash of the process before
            }

            @Override
            public void swept(int overdueAggregates, Instant oldest) {
                // not on the way of an event
            }

            private void pass(CrashPoint point, int times) {
                if (point == CrashPoint.this && passed.addAndGet(times) >= passes) {
                    Runtime.getRuntime().halt(EXIT_CODE);
                }
            }
        };
    }
}
