package org.huunghi.notification.notification.delivery;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huunghi.notification.notification.RecordingBounce;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads what comes back by mail. A report is marked as seen after it is recorded, so that a crash only has it read again;
 * what is no report stays for people to read.
 */
final class BounceMailbox implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BounceMailbox.class);
    private static final int AT_ONCE = 100;
    private static final FlagTerm UNSEEN = new FlagTerm(new Flags(Flags.Flag.SEEN), false);

    private final BounceSettings settings;
    private final RecordingBounce recording;
    private final Session session;
    private ScheduledExecutorService clerk;
    private volatile boolean running;
    private boolean troubleTold;

    BounceMailbox(BounceSettings settings, RecordingBounce recording) {
        this.settings = settings;
        this.recording = recording;
        var timeout = String.valueOf(settings.timeout().toMillis());
        var properties = new Properties();
        var prefix = "mail." + settings.protocol() + '.';
        properties.put(prefix + "connectiontimeout", timeout);
        properties.put(prefix + "timeout", timeout);
        properties.put(prefix + "writetimeout", timeout);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        this.session = Session.getInstance(properties);
    }

    @Override
    public void start() {
        running = true;
        if (settings.isThere()) {
            clerk = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("bounces").daemon().factory());
            clerk.scheduleWithFixedDelay(this::read, 0, settings.every().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void stop() {
        if (clerk != null) {
            clerk.shutdownNow();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void read() {
        try (var store = session.getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                read(inbox);
            }
            troubleTold = false;
        } catch (MessagingException | RuntimeException trouble) {
            if (!troubleTold) {
                LOG.warn(
                        "the mailbox for what comes back cannot be read: {}",
                        trouble.getClass().getSimpleName());
                troubleTold = true;
            }
        }
    }

    private void read(Folder inbox) throws MessagingException {
        var unseen = inbox.search(UNSEEN);
        for (var i = 0; i < Math.min(unseen.length, AT_ONCE); i++) {
            read(unseen[i]);
        }
    }

    /** What cannot be read is marked too: it would not get better. */
    private void read(Message mail) throws MessagingException {
        try {
            BounceReport.of((MimeMessage) mail)
                    .ifPresent(report -> recording.record(report.message(), report.status()));
        } catch (IOException | MessagingException unreadable) {
            LOG.warn(
                    "a mail that came back cannot be read: {}",
                    unreadable.getClass().getSimpleName());
        }
        mail.setFlag(Flags.Flag.SEEN, true);
    }
}
