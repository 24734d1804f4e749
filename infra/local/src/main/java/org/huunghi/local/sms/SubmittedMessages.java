package org.huunghi.local.sms;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.huunghi.local.sink.Inbox;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** Takes messages in as the behaviour of the moment says: keeps, refuses, delays or drops them. */
final class SubmittedMessages extends OnlySubmitting {
    private final Inbox<ShortMessage> inbox;
    private final DeliveryReceipts receipts;
    private final MessageAssembly assembly = new MessageAssembly();
    /** Unlike a counter from one, the time of the start does not give the ids of an earlier run again. */
    private final AtomicLong lastId = new AtomicLong(System.currentTimeMillis() << 16);

    private final AtomicInteger refusalsLeft = new AtomicInteger();
    private volatile SmscBehaviour behaviour = SmscBehaviour.NORMAL;

    SubmittedMessages(Inbox<ShortMessage> inbox, DeliveryReceipts receipts) {
        this.inbox = inbox;
        this.receipts = receipts;
    }

    void behave(SmscBehaviour next) {
        behaviour = next;
        refusalsLeft.set(next.refuse() == null ? 0 : next.refuse().times());
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm submitted, SMPPServerSession source)
            throws ProcessRequestException {
        var now = behaviour;
        LockSupport.parkNanos(Duration.ofMillis(now.delayMillis()).toNanos());
        if (now.drop()) {
            return result(UnansweredSender.NO_ANSWER);
        }
        if (refusalsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new ProcessRequestException("told to refuse", now.refuse().commandStatus());
        }
        String id = Long.toHexString(lastId.incrementAndGet());
        keep(submitted, id);
        receipts.promise(submitted, id, now, source);
        return result(id);
    }

    private void keep(SubmitSm submitted, String id) throws ProcessRequestException {
        try {
            assembly.add(submitted, id, Instant.now()).ifPresent(inbox::add);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ProcessRequestException("broken user data header", SMPPConstant.STAT_ESME_RINVMSGLEN, e);
        }
    }

    private static SubmitSmResult result(String id) {
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new IllegalStateException("an id of our own is too long", e);
        }
    }
}
