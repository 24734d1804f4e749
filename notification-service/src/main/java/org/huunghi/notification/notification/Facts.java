package org.huunghi.notification.notification;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;

/**
 * What a message tells, from the event's own data; everything but the title may be {@code null}.
 *
 * @param directive number of the directive that a task follows from
 * @param due the day a task is or was due, or until when a code is good
 * @param dueTime the time of that day, when it is not the end of it
 * @param daysLate days since then
 * @param amount what an aid item commits
 * @param decision number of the decision about an aid item
 * @param reason why it was rejected
 * @param particulars what only some kinds of events tell
 */
public record Facts(
        Text title,
        String directive,
        LocalDate directiveDate,
        LocalDate due,
        LocalTime dueTime,
        Integer daysLate,
        boolean urgent,
        Money amount,
        String decision,
        LocalDate decisionDate,
        String reason,
        Particulars particulars) {

    private static final int SMS_TITLE = 80;
    private static final DateTimeFormatter VI_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter EN_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Language.EN.locale());
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public Facts {
        Objects.requireNonNull(title, "title");
        particulars = particulars == null ? Particulars.NONE : particulars;
    }

    /** Nothing but what it is about and the particulars. */
    public static Facts of(Text title, Particulars particulars) {
        return new Facts(title, null, null, null, null, null, false, null, null, null, null, particulars);
    }

    public Facts with(Particulars more) {
        return new Facts(
                title,
                directive,
                directiveDate,
                due,
                dueTime,
                daysLate,
                urgent,
                amount,
                decision,
                decisionDate,
                reason,
                more);
    }

    public static Facts ofTask(
            Text title,
            String directive,
            LocalDate directiveDate,
            LocalDate due,
            LocalTime dueTime,
            Integer daysLate,
            boolean urgent) {
        return new Facts(title, directive, directiveDate, due, dueTime, daysLate, urgent, null, null, null, null, null);
    }

    public static Facts ofAid(Text title, Money amount, String decision, LocalDate decisionDate, String reason) {
        return new Facts(title, null, null, null, null, null, false, amount, decision, decisionDate, reason, null);
    }

    /** The same, good until then. */
    Facts until(LocalDateTime end) {
        return new Facts(
                title,
                directive,
                directiveDate,
                end.toLocalDate(),
                end.toLocalTime(),
                daysLate,
                urgent,
                amount,
                decision,
                decisionDate,
                reason,
                particulars);
    }

    /** The same, so many days after the deadline. */
    public Facts late(Integer days) {
        return new Facts(
                title,
                directive,
                directiveDate,
                due,
                dueTime,
                days,
                urgent,
                amount,
                decision,
                decisionDate,
                reason,
                particulars);
    }

    /** The facts as the variables of templates; what is not known is empty. An SMS gets a title that leaves room. */
    Map<String, String> variables(Language language, Channel channel) {
        var spoken = title.in(language);
        var variables = new HashMap<String, String>();
        variables.put("title", channel == Channel.SMS ? shortened(spoken) : spoken);
        variables.put("directive", orEmpty(directive));
        variables.put("directiveDate", date(directiveDate, language));
        variables.put("due", date(due, language));
        variables.put("dueTime", dueTime == null ? "" : TIME.format(dueTime));
        variables.put("daysLate", daysLate == null ? "" : daysLate.toString());
        variables.put("urgent", urgent ? "!" : "");
        variables.put("amount", amount == null ? "" : amount.in(language));
        variables.put("decision", orEmpty(decision));
        variables.put("decisionDate", date(decisionDate, language));
        variables.put("reason", orEmpty(reason));
        variables.put(
                "daysLeft",
                particulars.daysLeft() == null ? "" : particulars.daysLeft().toString());
        variables.put("day", date(particulars.day(), language));
        variables.put("party", orEmpty(particulars.party()));
        variables.put("detail", orEmpty(particulars.detail()));
        variables.put(
                "words", particulars.words() == null ? "" : particulars.words().in(language));
        return variables;
    }

    private static String date(LocalDate date, Language language) {
        return date == null ? "" : (language == Language.VI ? VI_DATE : EN_DATE).format(date);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Cut between words, where it can be. */
    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= SMS_TITLE) {
            return text;
        }
        var cut = text.offsetByCodePoints(0, SMS_TITLE);
        var space = text.lastIndexOf(' ', cut);
        return text.substring(0, space > 0 ? space : cut) + "...";
    }
}
