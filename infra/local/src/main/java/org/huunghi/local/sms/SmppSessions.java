package org.huunghi.local.sms;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.huunghi.local.sms.SmscSimulator.Account;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.Session;
import org.jsmpp.session.connection.socket.SocketConnection;

/** The clients that are connected: each binds with the right password or is turned away. */
final class SmppSessions implements AutoCloseable {
    private static final int BIND_TIMEOUT_MILLIS = 5_000;
    private static final int PROCESSORS_PER_SESSION = 8;
    private static final int QUEUE_PER_SESSION = 1_000;

    private final ServerSocket socket;
    private final Account account;
    private final SubmittedMessages submitted;
    private final DeliveryReceipts receipts;
    private final Set<SMPPServerSession> open = ConcurrentHashMap.newKeySet();

    private SmppSessions(ServerSocket socket, Account account, SubmittedMessages submitted, DeliveryReceipts receipts) {
        this.socket = socket;
        this.account = account;
        this.submitted = submitted;
        this.receipts = receipts;
    }

    static SmppSessions accept(
            ServerSocket socket, Account account, SubmittedMessages submitted, DeliveryReceipts receipts) {
        var sessions = new SmppSessions(socket, account, submitted, receipts);
        Thread.ofPlatform().daemon().name("smpp-accept").start(sessions::acceptAll);
        return sessions;
    }

    private void acceptAll() {
        while (!socket.isClosed()) {
            try {
                var connection = new SocketConnection(socket.accept());
                connection.setSoTimeout(BIND_TIMEOUT_MILLIS);
                var session = new SMPPServerSession(
                        connection,
                        (state, before, source) -> forgetWhenClosed(state, source),
                        submitted,
                        null,
                        PROCESSORS_PER_SESSION,
                        QUEUE_PER_SESSION,
                        new SynchronizedPDUSender(new UnansweredSender()),
                        new DefaultPDUReader());
                open.add(session);
                Thread.ofVirtual().start(() -> bind(session));
            } catch (IOException e) {
                // Either the socket is closed, which ends the loop, or the client was gone before it was accepted.
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            var request = session.waitForBind(BIND_TIMEOUT_MILLIS);
            int refusal = refusal(request);
            if (refusal != SMPPConstant.STAT_ESME_ROK) {
                // The client closes: closing here could take the refusal away before it is read.
                request.reject(refusal);
                return;
            }
            request.accept(account.systemId(), InterfaceVersion.IF_34);
            if (session.getSessionState().isReceivable()) {
                receipts.receiverBound(session);
            }
        } catch (TimeoutException | PDUStringException | IOException | IllegalStateException e) {
            session.close();
        }
    }

    private int refusal(BindRequest request) {
        if (!account.systemId().equals(request.getSystemId())) {
            return SMPPConstant.STAT_ESME_RINVSYSID;
        }
        return account.password().equals(request.getPassword())
                ? SMPPConstant.STAT_ESME_ROK
                : SMPPConstant.STAT_ESME_RINVPASWD;
    }

    private void forgetWhenClosed(SessionState state, Session source) {
        if (state == SessionState.CLOSED && source instanceof SMPPServerSession session) {
            open.remove(session);
            receipts.receiverGone(session);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is not listened to any more either way.
        }
        receipts.close();
        open.forEach(SMPPServerSession::close);
    }
}
