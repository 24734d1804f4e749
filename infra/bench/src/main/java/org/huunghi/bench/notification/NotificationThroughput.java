package org.huunghi.bench.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.huunghi.local.mail.Mail;
import org.huunghi.local.mail.MailBehaviour;
import org.huunghi.local.sms.SmscBehaviour;

/**
 * How many emails and SMS a second get through the service, from the event on its topic to the provider's yes, beside a
 * bare loop of the same client with as many connections (or messages under way) against the same sink, and beside one that
 * writes down what it sends.
 */
public final class NotificationThroughput {

    private static final int CONNECTIONS = 4;
    private static final int WINDOW = 8;
    private static final int ROUNDS = 3;
    private static final double WANTED = 0.6;

    /** A service runs for weeks: what it costs to compile it in its first minutes is not measured. */
    private static final int WARM_UP = 10_000;

    private static final int LAST_EVENT = 999_999;
    private static final int[] ANSWERS = {0, 5, 10, 20};
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration MOMENT = Duration.ofMillis(500);

    /** All together compute less than this part of one core: only clocks tick. */
    private static final int IDLE = 4;

    private final Town town;
    private final Specimens theirs;
    private final int messages;
    private final int rounds;
    private int number;

    /**
     * @param number of the first event that is not there yet
     */
    private NotificationThroughput(Town town, Specimens theirs, int messages, int rounds, int number) {
        this.town = town;
        this.theirs = theirs;
        this.messages = messages;
        this.rounds = rounds;
        this.number = number;
    }

    public static void main(String[] args) throws Exception {
        var given = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        var messages = given.length == 0 ? 2_000 : given[0];
        var answers = given.length < 2 ? ANSWERS : Arrays.copyOfRange(given, 1, given.length);
        try (var town = Town.built(
                false, List.of("huunghi.smtp.connections=" + CONNECTIONS, "huunghi.smpp.window=" + WINDOW))) {
            var theirs = first(town);
            var bench = new NotificationThroughput(town, theirs, messages, ROUNDS, 2 * WARM_UP);
            System.out.printf(
                    Locale.ROOT,
                    "%d rounds of %d messages a line, after %d to warm up%n",
                    ROUNDS,
                    messages,
                    2 * WARM_UP);
            System.out.printf(
                    "%-44s %10s %10s %10s %8s %12s%n",
                    "provider answers after", "bare /s", "recorded /s", "service /s", "of bare", "of recorded");
            new NotificationThroughput(town, theirs, WARM_UP, 1, 0).email(0);
            new NotificationThroughput(town, theirs, WARM_UP, 1, WARM_UP).sms(0);
            for (var millis : answers) {
                bench.print("email, %d connections, %d ms".formatted(CONNECTIONS, millis), bench.email(millis));
                bench.print("SMS, %d under way, %d ms".formatted(WINDOW, millis), bench.sms(millis));
            }
        }
        // The sinks' threads would keep the process.
        System.exit(0);
    }

    /** What the bare loops send copies of: an email and an SMS of the service's own. */
    private record Specimens(Mail email, String sms) {}

    /** Of events that none of the others is. */
    private static Specimens first(Town town) {
        town.assigned(LAST_EVENT);
        town.overdueByPhone(LAST_EVENT - 1);
        if (!Town.until(() -> town.mails.count() + town.messages.count() == 2, LIMIT)) {
            throw new IllegalStateException("no message comes, see " + town.serviceLog());
        }
        return new Specimens(
                town.relay.mails().getFirst(), town.centre.messages().getFirst().text());
    }

    /**
     * Messages a second, and what each of them cost.
     *
     * @param recorded of a loop that writes each message down
     */
    private record Rates(double bare, double recorded, double service, String bareEffort, String effort) {

        double ratio() {
            return service / bare;
        }
    }

    private void print(String what, Rates rates) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %10.0f %10.0f %10.0f %8.2f %12.2f%s%n",
                what,
                rates.bare(),
                rates.recorded(),
                rates.service(),
                rates.ratio(),
                rates.service() / rates.recorded(),
                rates.ratio() < WANTED ? "  (wanted: 0.60)" : "");
        System.out.println("    bare: " + rates.bareEffort());
        System.out.println("    service: " + rates.effort());
    }

    private Rates email(long answerMillis) throws Exception {
        town.relay.behave(MailBehaviour.delaying(answerMillis));
        return rates(() -> new BareSmtp(town.relay.port(), theirs.email()), CONNECTIONS, town::assigned, town.mails);
    }

    private Rates sms(long answerMillis) throws Exception {
        town.centre.behave(SmscBehaviour.delaying(answerMillis));
        return rates(() -> new BareSmpp(town.centre.port(), theirs.sms()), WINDOW, town::overdueByPhone, town.messages);
    }

    /** The round in the middle: the speed of a machine that is shared changes from one minute to the next. */
    private Rates median(Callable<BareLoop.Connector> client, int atOnce, IntConsumer publish, Arrivals arrivals)
            throws Exception {
        var all = new ArrayList<Rates>();
        while (all.size() < rounds) {
            all.add(rates(client, atOnce, publish, arrivals));
        }
        all.sort(Comparator.comparingDouble(Rates::ratio));
        return all.get(rounds / 2);
    }

    private Rates rates(Callable<BareLoop.Connector> client, int atOnce, IntConsumer publish, Arrivals arrivals)
            throws Exception {
        settle();
        var before = town.effort();
        var bare = loop(client.call(), atOnce);
        var bareEffort = town.effort().since(before);
        var recorded = loop(new RecordedLoop(client.call(), town.storeAddress()), atOnce);
        settle();
        before = town.effort();
        var service = through(publish, arrivals);
        var effort = town.effort().since(before);
        return new Rates(bare, recorded, service, bareEffort.each(messages), effort.each(messages));
    }

    private double loop(BareLoop.Connector client, int atOnce) throws Exception {
        try (client) {
            return BareLoop.run(client, atOnce, messages);
        }
    }

    /** Until all that came before is through, down to the last receipt: it is to take nothing from the bare loop. */
    private void settle() {
        if (!Town.until(this::isIdle, LIMIT)) {
            throw new IllegalStateException("what came before does not end, see " + town.serviceLog());
        }
    }

    private boolean isIdle() {
        var before = town.effort();
        LockSupport.parkNanos(MOMENT.toNanos());
        return town.effort().since(before).total().compareTo(MOMENT.dividedBy(IDLE)) < 0;
    }

    /** From the first message that the provider took to the last one. */
    private double through(IntConsumer publish, Arrivals arrivals) {
        arrivals.forget();
        for (var i = 0; i < messages; i++) {
            publish.accept(number++);
        }
        town.flush();
        if (!Town.until(() -> arrivals.count() >= 1, LIMIT)) {
            throw new IllegalStateException("nothing arrives, see " + town.serviceLog());
        }
        var start = System.nanoTime();
        if (!Town.until(() -> arrivals.distinct() >= messages, LIMIT)) {
            throw new IllegalStateException(
                    arrivals.distinct() + " of " + messages + " arrive, see " + town.serviceLog());
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        return messages / seconds;
    }
}
