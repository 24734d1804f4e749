package org.huunghi.local.mail;

import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.local.part.Host;
import org.huunghi.local.part.PartFailure;
import org.huunghi.local.part.PartProcess;
import org.huunghi.local.part.RunningPart;
import org.huunghi.local.sink.Inbox;
import org.huunghi.local.sink.SinkApi;

/**
 * A mail server for one desk. It takes mail for anybody, keeps the newest in memory for people and tests to look at, and
 * can be told to refuse, to delay or to close the connection. What goes to an address that does not exist comes back.
 */
public final class MailSink implements RunningPart {
    private static final String DEFAULTS = "--smtp-port=1025 --http-port=1080 --imap-port=1143"
            + " --returns=tra-lai@huunghi.example --password=huunghi --bind=" + Host.LOOPBACK;
    private static final long START_TIMEOUT_MILLIS = 5_000;

    private final Inbox<Mail> inbox;
    private final ObedientSmtpServer smtp;
    private final SinkApi<Mail, MailBehaviour> api;

    /** {@code null} as long as nothing comes back. */
    private ReturnedMail returned;

    private MailSink(Inbox<Mail> inbox, ObedientSmtpServer smtp, SinkApi<Mail, MailBehaviour> api) {
        this.inbox = inbox;
        this.smtp = smtp;
        this.api = api;
    }

    public static void main(String[] args) {
        PartProcess.run("mail", DEFAULTS, args, (options, process) -> start(
                        options.text("bind"), options.port("smtp-port"), options.port("http-port"))
                .returning(
                        options.text("bind"),
                        options.port("imap-port"),
                        options.text("returns"),
                        options.text("password")));
    }

    /** From now on what goes to an address that does not exist comes back to this mailbox. */
    MailSink returning(String bind, int imapPort, String mailbox, String password) {
        returned = new ReturnedMail(bind, imapPort, mailbox, password);
        inbox.watch(returned::take);
        return this;
    }

    int imapPort() {
        return returned.port();
    }

    /** Starts on this machine; 0 takes any free port. */
    public static MailSink start(int smtpPort) {
        return start(Host.LOOPBACK, smtpPort, 0);
    }

    private static MailSink start(String bind, int smtpPort, int httpPort) {
        var inbox = new Inbox<Mail>();
        var setup = new ServerSetup(Host.freePort(bind, smtpPort), bind, ServerSetup.PROTOCOL_SMTP);
        var smtp = new ObedientSmtpServer(setup, inbox);
        var api = SinkApi.serve(bind, httpPort, "mails", inbox, MailBehaviour.class, smtp::behave);
        try {
            smtp.startService();
            if (smtp.waitTillRunning(START_TIMEOUT_MILLIS)) {
                return new MailSink(inbox, smtp, api);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        api.close();
        throw new PartFailure("the SMTP server on port " + setup.getPort() + " does not start");
    }

    public int port() {
        return smtp.getPort();
    }

    public int httpPort() {
        return api.port();
    }

    /** Oldest first. */
    public List<Mail> mails() {
        return inbox.all();
    }

    /** Is told of every mail from now on, as soon as it is taken. */
    public void watch(Consumer<Mail> watcher) {
        inbox.watch(returned == null ? watcher : watcher.andThen(returned::take));
    }

    public void forget() {
        inbox.clear();
    }

    public void behave(MailBehaviour behaviour) {
        smtp.behave(behaviour);
    }

    @Override
    public String address() {
        var returns = returned == null ? "" : ", imap on port " + returned.port();
        return "smtp on port " + port() + returns + ", http://localhost:" + httpPort() + "/mails";
    }

    @Override
    public void close() {
        api.close();
        smtp.stopService();
        if (returned != null) {
            returned.close();
        }
    }
}
