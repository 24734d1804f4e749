package org.huunghi.bench.notification;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of the messages.
 *
 * @param lost events whose email or SMS never came
 * @param repeated messages that came more than once
 * @param unexplained those of them that were in no provider's hands at a kill
 * @param renamed repeats that another id makes look like messages of their own
 * @param inHands per kill, how many messages were in the providers' hands
 */
public record KillReport(int lost, int repeated, int unexplained, int renamed, List<Integer> inHands, Duration took) {

    static KillReport of(Town town, int events, List<InProviderHands> atKills, Duration took) {
        var emails = town.mails.repeated();
        var messages = town.messages.repeated();
        var explainedEmails = atKills.stream().flatMap(k -> k.emails().stream()).collect(Collectors.toSet());
        var explainedMessages =
                atKills.stream().flatMap(k -> k.messages().stream()).collect(Collectors.toSet());
        return new KillReport(
                2 * events - town.mails.distinct() - town.messages.distinct(),
                emails.size() + messages.size(),
                without(emails, explainedEmails) + without(messages, explainedMessages),
                renamed(town.mails) + renamed(town.messages),
                atKills.stream().map(InProviderHands::count).toList(),
                took);
    }

    private static int without(Set<Integer> repeated, Set<Integer> explained) {
        var rest = new HashSet<>(repeated);
        rest.removeAll(explained);
        return rest.size();
    }

    private static int renamed(Arrivals arrivals) {
        return (int) arrivals.byEvent().values().stream()
                .filter(arrival -> arrival.ids().size() > 1)
                .count();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "lost %d, repeated %d (%d of them in no provider's hands at a kill, %d under another id),"
                        + " in the providers' hands at each kill %s, in %.0f s",
                lost,
                repeated,
                unexplained,
                renamed,
                inHands,
                took.toMillis() / 1000.0);
    }
}
