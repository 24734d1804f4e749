package org.huunghi.bench.notification;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.huunghi.local.mail.MailBehaviour;
import org.huunghi.local.sms.SmscBehaviour;
import org.huunghi.testkit.TcpProxy;

/**
 * Events become emails and SMS while the service is killed and the providers fail: none may be lost, and only what was in
 * a provider's hands at a kill may come again, under the same id.
 */
public final class NotificationKill {

    private static final Duration LAST_ANSWERS = Duration.ofMillis(300);

    private final Town town;
    private final KillStory story;
    private final Random random;
    private final List<InProviderHands> atKills = new ArrayList<>();

    private NotificationKill(Town town, KillStory story) {
        this.town = town;
        this.story = story;
        this.random = new Random(story.seed());
    }

    /** Arguments: events, kills, seconds of each outage, seed; without kills and outages afterwards. */
    public static void main(String[] args) throws Exception {
        var events = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var kills = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var outage = Duration.ofSeconds(args.length > 2 ? Long.parseLong(args[2]) : 30);
        var seed = args.length > 3 ? Long.parseLong(args[3]) : System.nanoTime();
        System.out.println("seed " + seed);
        System.out.println("undisturbed: " + run(new KillStory(events, 0, Duration.ZERO, seed)));
        System.out.println("disturbed:   " + run(new KillStory(events, kills, outage, seed)));
        // The sinks' threads would keep the process.
        System.exit(0);
    }

    /** Tells the whole story and says what came of it. */
    public static KillReport run(KillStory story) throws Exception {
        try (var town = Town.built(true, KillStory.SETTINGS)) {
            return new NotificationKill(town, story).tell();
        }
    }

    private KillReport tell() throws Exception {
        var start = System.nanoTime();
        for (var number = 0; number < story.events(); number++) {
            town.overdue(number);
        }
        town.flush();
        try (var background = Executors.newFixedThreadPool(2)) {
            var outages = outages().stream().map(background::submit).toList();
            kill();
            await(outages);
        }
        Town.until(this::isComplete, story.limit());
        return KillReport.of(town, story.events(), atKills, Duration.ofNanos(System.nanoTime() - start));
    }

    private static void await(List<Future<Void>> outages) throws InterruptedException, ExecutionException {
        for (var outage : outages) {
            outage.get();
        }
    }

    private boolean isComplete() {
        return town.mails.distinct() == story.events() && town.messages.distinct() == story.events();
    }

    private void kill() throws IOException, InterruptedException {
        var moments = random.ints(story.kills(), story.events() / 10, 2 * story.events() * 9 / 10)
                .sorted()
                .toArray();
        for (var moment : moments) {
            Town.until(() -> town.mails.count() + town.messages.count() >= moment, story.limit());
            town.service.kill();
            // What the service had handed over in its last moment is still on its way into the sinks.
            LockSupport.parkNanos(LAST_ANSWERS.toNanos());
            atKills.add(InProviderHands.of(town));
            town.service.start();
        }
    }

    /** Each provider is away once, at a random moment in the first half. */
    private List<Callable<Void>> outages() {
        if (story.outage().isZero()) {
            return List.of();
        }
        var mail = random.nextInt(story.events() / 2);
        var sms = random.nextInt(story.events() / 2);
        return List.of(
                () -> away(
                        town.mails,
                        mail,
                        town.mailWire,
                        () -> town.relay.behave(MailBehaviour.dropping()),
                        () -> town.relay.behave(MailBehaviour.NORMAL)),
                () -> away(
                        town.messages,
                        sms,
                        town.smsWire,
                        () -> town.centre.behave(SmscBehaviour.dropping()),
                        () -> town.centre.behave(SmscBehaviour.NORMAL)));
    }

    /** First it keeps nothing any more, so that nothing is left half said, then its line is dead. */
    private Void away(Arrivals arrivals, int moment, TcpProxy wire, Runnable refuse, Runnable serve) {
        Town.until(() -> arrivals.count() >= moment, story.limit());
        refuse.run();
        LockSupport.parkNanos(LAST_ANSWERS.toNanos());
        wire.reset();
        LockSupport.parkNanos(story.outage().toNanos());
        serve.run();
        wire.heal();
        return null;
    }
}
