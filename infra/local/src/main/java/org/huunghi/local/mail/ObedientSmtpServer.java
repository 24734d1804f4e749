package org.huunghi.local.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.DataCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.huunghi.local.sink.Inbox;

/** GreenMail's SMTP server with our inbox behind it instead of mailboxes, and a behaviour before it. */
final class ObedientSmtpServer extends SmtpServer {
    private final SmtpManager keeping;
    private final AtomicInteger refusalsLeft = new AtomicInteger();
    private volatile MailBehaviour behaviour = MailBehaviour.NORMAL;

    ObedientSmtpServer(ServerSetup setup, Inbox<Mail> inbox) {
        super(setup, new Managers());
        this.keeping = new Keeping(inbox);
    }

    void behave(MailBehaviour next) {
        behaviour = next;
        refusalsLeft.set(next.refuse() == null ? 0 : next.refuse().times());
    }

    @Override
    protected ProtocolHandler createProtocolHandler(Socket client) {
        return new SmtpHandler(new Commands(), keeping, client);
    }

    private static final class Dropped extends RuntimeException {}

    private static final class Commands extends SmtpCommandRegistry {
        @Override
        public SmtpCommand getCommand(String name) {
            return name.equals("DATA") ? new DroppableData() : super.getCommand(name);
        }
    }

    private static final class DroppableData extends DataCommand {
        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line)
                throws IOException {
            try {
                super.execute(connection, state, manager, line);
            } catch (Dropped e) {
                connection.quit();
            }
        }
    }

    private final class Keeping extends SmtpManager {
        private final Inbox<Mail> inbox;

        Keeping(Inbox<Mail> inbox) {
            super(null, null);
            this.inbox = inbox;
        }

        /** Called when the data has been read; what it returns is the answer, null goes on. */
        @Override
        public String checkData(SmtpState state) {
            var now = behaviour;
            LockSupport.parkNanos(Duration.ofMillis(now.delayMillis()).toNanos());
            if (now.drop()) {
                throw new Dropped();
            }
            boolean refused = refusalsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
            return refused ? now.refuse().answer() : null;
        }

        @Override
        public void send(SmtpState state) {
            try {
                inbox.add(MailReading.read(state.getMessage(), Instant.now()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
