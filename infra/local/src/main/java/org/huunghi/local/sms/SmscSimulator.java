package org.huunghi.local.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.local.part.Host;
import org.huunghi.local.part.PartProcess;
import org.huunghi.local.part.RunningPart;
import org.huunghi.local.sink.Inbox;
import org.huunghi.local.sink.SinkApi;

/**
 * A short message centre for one desk. It takes binds of its one account over SMPP 3.4, keeps what it is sent, confirms
 * delivery when asked to, and can be told to refuse, to delay or not to answer.
 */
public final class SmscSimulator implements RunningPart {
    private static final String DEFAULTS =
            "--smpp-port=2775 --http-port=2776 --bind=" + Host.LOOPBACK + " --system-id=huunghi --password=huunghi";

    private final Inbox<ShortMessage> inbox;
    private final SubmittedMessages submitted;
    private final SmppSessions sessions;
    private final SinkApi<ShortMessage, SmscBehaviour> api;

    private SmscSimulator(
            Inbox<ShortMessage> inbox,
            SubmittedMessages submitted,
            SmppSessions sessions,
            SinkApi<ShortMessage, SmscBehaviour> api) {
        this.inbox = inbox;
        this.submitted = submitted;
        this.sessions = sessions;
        this.api = api;
    }

    /** The one account that may bind. */
    public record Account(String systemId, String password) {}

    public static void main(String[] args) {
        PartProcess.run(
                "sms",
                DEFAULTS,
                args,
                (options, process) -> start(
                        options.text("bind"),
                        options.port("smpp-port"),
                        options.port("http-port"),
                        new Account(options.text("system-id"), options.text("password"))));
    }

    /** Starts on this machine for the account huunghi/huunghi; 0 takes any free port. */
    public static SmscSimulator start(int smppPort) {
        return start(Host.LOOPBACK, smppPort, 0, new Account("huunghi", "huunghi"));
    }

    private static SmscSimulator start(String bind, int smppPort, int httpPort, Account account) {
        var inbox = new Inbox<ShortMessage>();
        var receipts = new DeliveryReceipts(inbox);
        var submitted = new SubmittedMessages(inbox, receipts);
        int free = Host.freePort(bind, smppPort);
        var api = SinkApi.serve(bind, httpPort, "messages", inbox, SmscBehaviour.class, submitted::behave);
        try {
            var socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), free));
            return new SmscSimulator(inbox, submitted, SmppSessions.accept(socket, account, submitted, receipts), api);
        } catch (IOException e) {
            api.close();
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return sessions.port();
    }

    public int httpPort() {
        return api.port();
    }

    /** Oldest first. */
    public List<ShortMessage> messages() {
        return inbox.all();
    }

    /** Is told of every message from now on, as soon as its last part is taken. */
    public void watch(Consumer<ShortMessage> watcher) {
        inbox.watch(watcher);
    }

    public void forget() {
        inbox.clear();
    }

    public void behave(SmscBehaviour behaviour) {
        submitted.behave(behaviour);
    }

    @Override
    public String address() {
        return "smpp on port " + port() + ", http://localhost:" + httpPort() + "/messages";
    }

    @Override
    public void close() {
        api.close();
        sessions.close();
    }
}
