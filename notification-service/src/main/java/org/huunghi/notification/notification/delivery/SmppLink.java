package org.huunghi.notification.notification.delivery;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one session with the message centre bound: opens it, tests the line, opens it again. */
final class SmppLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmppLink.class);

    /** A receipt waits for its record; as many together share one write, and none keeps an answer from being read. */
    private static final int READERS = 16;

    private final SmppSettings settings;
    private final SmppReceipts receipts;
    private final AtomicReference<SMPPSession> bound = new AtomicReference<>();
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("smpp-link").unstarted(task));
    private boolean troubleTold;

    SmppLink(SmppSettings settings, SmppReceipts receipts) {
        this.settings = settings;
        this.receipts = receipts;
        var pause = settings.rebind().toMillis();
        keeper.scheduleWithFixedDelay(this::keep, 0, pause, TimeUnit.MILLISECONDS);
    }

    /** The session, when it is bound. */
    Optional<SMPPSession> session() {
        return Optional.ofNullable(bound.get())
                .filter(session -> session.getSessionState().isBound());
    }

    private void keep() {
        try {
            if (session().isEmpty()) {
                rebind();
            }
        } catch (IOException | RuntimeException trouble) {
            if (!troubleTold) {
                LOG.warn("the message centre {}:{} is away: {}", settings.host(), settings.port(), trouble.toString());
                troubleTold = true;
            }
        }
    }

    private void rebind() throws IOException {
        var former = bound.getAndSet(null);
        if (former != null) {
            former.close();
        }
        var session = new SMPPSession();
        session.setPduProcessorDegree(READERS);
        session.setEnquireLinkTimer(Math.toIntExact(settings.enquireLink().toMillis()));
        session.setTransactionTimer(settings.timeout().toMillis());
        session.setMessageReceiverListener(receipts);
        try {
            session.connectAndBind(
                    settings.host(),
                    settings.port(),
                    binding(),
                    settings.timeout().toMillis());
        } catch (IOException | RuntimeException refused) {
            session.close();
            throw refused;
        }
        bound.set(session);
        troubleTold = false;
        LOG.info("bound to the message centre {}:{}", settings.host(), settings.port());
    }

    private BindParameter binding() {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    @Override
    public void close() {
        keeper.shutdownNow();
        session().ifPresent(SMPPSession::unbindAndClose);
    }
}
