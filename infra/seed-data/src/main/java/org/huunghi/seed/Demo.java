package org.huunghi.seed;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.huunghi.seed.EventWatch.Seen;
import org.huunghi.seed.Officers.Officer;
import org.huunghi.seed.Story.Chapter;

/** {@code ./run demo}: loads the facts, tells the story, and shows the mails, messages, events and times of it. */
public final class Demo {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration DUE_IN = Duration.ofSeconds(4);

    private final Addresses addresses;
    private final PrintStream out;
    private final PlatformApi api;
    private final Inboxes inboxes;

    private Demo(Addresses addresses, PrintStream out) {
        this.addresses = addresses;
        this.out = out;
        this.api = new PlatformApi(addresses);
        this.inboxes = new Inboxes(addresses);
    }

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new Demo(Addresses.of(System.getenv()), out).tell();
        } catch (IllegalStateException e) {
            out.println("The demonstration stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    private void tell() {
        load();
        try (var watch = EventWatch.fromNow(addresses)) {
            var run = LocalTime.now(ZONE).format(DateTimeFormatter.ofPattern("HHmmss"));
            var story = new Story(api, run);
            var partner = story.registerPartner();
            var task = tellTask(story, partner, watch);
            tellAid(story, watch);
            tellEscalation(new EscalationStory(api), task, watch);
            tellInheritance(new InheritanceStory(story, api, run), partner, watch);
            showEvents(watch);
        }
    }

    private void load() {
        var records = SeedFiles.all();
        out.println("Loading the facts of the five articles through the gateway ...");
        var report = new SeedLoader(api).load(records);
        out.printf(
                "  %d records: %d made now, %d steps taken, the rest was there already%n",
                report.records(), report.created(), report.changed());
        out.println("  " + totals("INCOMING", "&status=IMPLEMENTING", "aid under way"));
        out.println("  " + totals("INCOMING", "&approvedFrom=2024-01-01&approvedTo=2024-12-31", "approved in 2024"));
        out.println("  " + totals("OUTGOING", "", "given by us"));
    }

    private String totals(String direction, String filter, String what) {
        var total = api.get("analyst", "/api/v1/aid-items/totals?direction=" + direction + filter)
                .body();
        return "%s: %d items, %s %s"
                .formatted(
                        what,
                        total.path("count").asInt(),
                        total.path("usd").path("amount").asString(),
                        total.path("usd").path("currency").asString());
    }

    private Chapter tellTask(Story story, Chapter partner, EventWatch watch) {
        out.println("\n1. A partner is registered, an agreement signed, a task assigned; its deadline passes.");
        var agreement = story.signAgreement(partner);
        var task = story.assignTask(partner, agreement, DUE_IN);
        out.println("   " + task.title());
        out.println("   due at " + clock(task.answeredAt()));
        var overdue = watch.await(
                "task overdue",
                PATIENCE,
                seen -> seen.type().equals("org.huunghi.task.overdue.v1")
                        && seen.subject().equals(task.id()));
        showHops("deadline", task.answeredAt(), overdue, task, Officers.ofTheTask(), "quá hạn");
        return task;
    }

    private void tellAid(Story story, EventWatch watch) {
        out.println("\n2. An aid item is proposed, appraised and approved.");
        var aid = story.approveAid();
        out.println("   " + aid.title());
        var approved = watch.await(
                "aid approved",
                PATIENCE,
                seen -> seen.type().equals("org.huunghi.aid.approved.v1")
                        && seen.subject().equals(aid.id()));
        showHops("approval answered", aid.answeredAt(), approved, aid, Officers.ofTheAid(), "phê duyệt");
    }

    private void tellEscalation(EscalationStory story, Chapter task, EventWatch watch) {
        out.println("\n3. What holds the task up is beyond its lead, who puts it before the chair; the chair decides.");
        story.putBeforeTheChair(task);
        awaitEvent(watch, "task.escalated", task);
        out.println("   more time until " + story.giveMoreTime(task));
        awaitEvent(watch, "task.escalation-resolved", task);
    }

    private void tellInheritance(InheritanceStory story, Chapter partner, EventWatch watch) {
        out.println("\n4. A district that has signed an agreement is abolished, and its province inherits it.");
        var agreement = story.signByDistrict(partner);
        out.println("   " + agreement.title());
        awaitEvent(watch, "agreement.inheritance-proposed", agreement);
        story.keep(agreement);
        awaitEvent(watch, "agreement.inherited", agreement);
        awaitEvent(watch, "agreement.succession-decided", agreement);
        out.println("   the ledger: " + story.progress());
    }

    private void awaitEvent(EventWatch watch, String name, Chapter chapter) {
        var type = "org.huunghi." + name + ".v1";
        var seen = watch.await(
                name,
                PATIENCE,
                each -> each.type().equals(type) && each.subject().equals(chapter.id()));
        out.printf("   %s  %s: %s%n", clock(seen.readAt()), name, seen.data().path("change"));
    }

    /** Shows what reached the officer about this event, and when each hop was. */
    private void showHops(String first, Instant firstAt, Seen event, Chapter chapter, Officer officer, String word) {
        var mail = Patience.await(
                "email to " + officer.name(),
                PATIENCE,
                () -> last(inboxes.mailsTo(officer.email()).stream()
                        .filter(each -> each.text().contains(chapter.title()))
                        .filter(each ->
                                (each.subject() + each.text()).toLowerCase().contains(word))
                        .toList()));
        var sms = Patience.await(
                "SMS to " + officer.name(),
                PATIENCE,
                () -> last(inboxes.messagesTo(officer.phone()).stream()
                        .filter(each -> !each.receivedAt().isBefore(event.writtenAt()))
                        .toList()));
        hop(first, firstAt, firstAt);
        hop("event on Kafka (" + event.type() + ")", event.writtenAt(), firstAt);
        hop("read by an outside client", event.readAt(), firstAt);
        hop("email taken by the mail server", mail.receivedAt(), firstAt);
        hop("SMS taken by the message centre", sms.receivedAt(), firstAt);
        out.println("\n   email to " + officer.name() + ": " + mail.subject());
        mail.text().strip().lines().forEach(line -> out.println("   | " + line));
        out.println("   SMS (" + sms.parts() + " part" + (sms.parts() == 1 ? "" : "s") + "): " + sms.text());
    }

    private void hop(String what, Instant at, Instant from) {
        out.printf(
                "   %s  %+7.0f ms  %s%n", clock(at), Duration.between(from, at).toNanos() / 1e6, what);
    }

    private void showEvents(EventWatch watch) {
        out.println("\n5. What an outside Kafka client read meanwhile:");
        watch.all().forEach(seen -> out.printf("   %s  %-44s %s%n", clock(seen.readAt()), seen.type(), seen.id()));
        out.println("\nThe platform goes on running: ./run status, ./run stop");
    }

    private static String clock(Instant at) {
        return CLOCK.format(at.atZone(ZONE));
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
