package org.huunghi.agreement.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huunghi.agreement.directive.TaskDraft.Country;
import org.huunghi.agreement.directive.TaskDraft.Mention;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.known.Provinces;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/**
 * Turns the text of a directive into drafts of the tasks that it assigns, for a person to confirm. It reads sentences of
 * the form "giao A, B chủ trì, phối hợp C, D ...", those that go on for the same leads ("Đồng thời, ..."), and the clause
 * that asks to report what is beyond a unit's authority. Nothing is kept.
 */
public final class ReadingDirective {

    /** What was read, or why nothing was. */
    public sealed interface Read {

        record Found(DirectiveReading reading) implements Read {}

        record Refused(DirectiveRejection reason) implements Read {}
    }

    private static final Words WORDS = Words.OF_DIRECTIVES;
    private static final Pattern URGENT =
            Pattern.compile(WORDS.any("urgent").pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEYOND_AUTHORITY = WORDS.any("beyond-authority");
    private static final Pattern REPORTING = WORDS.any("reporting");
    private static final Pattern PRELUDE = WORDS.any("prelude");
    private static final Pattern ALMOST_ASSIGNING = WORDS.any("assigning");

    private final KnownNames names;
    private final KnownUnits units;

    public ReadingDirective(KnownNames names, KnownUnits units) {
        this.names = names;
        this.units = units;
    }

    /**
     * @param text in Unicode normal form C; spans are positions in it
     * @param day the directive's, for deadlines without a year
     */
    public Read read(String text, LocalDate day, Actor by) {
        if (!by.has(Role.PPC_OFFICE) && !by.has(Role.PPC_CHAIR)) {
            return new Read.Refused(new DirectiveRejection.NotPermitted());
        }
        var province = new Provinces(units).of(by.unit());
        if (province.isEmpty()) {
            return new Read.Refused(new DirectiveRejection.OwnUnitUnknown(by.unit()));
        }
        return read(Sentences.of(text), day, province.get());
    }

    private Read read(List<Span> sentences, LocalDate day, String province) {
        var clauses = new ArrayList<Clause>();
        var unread = new ArrayList<Span>();
        Span escalation = null;
        for (var sentence : sentences) {
            var clause = Clause.of(sentence).filter(c -> !c.content().isEmpty());
            if (isEscalation(sentence)) {
                escalation = sentence;
            } else if (clause.isPresent() && (clause.get().leads() != null || !clauses.isEmpty())) {
                clauses.add(clause.get());
            } else if (ALMOST_ASSIGNING.matcher(sentence.text()).find()) {
                unread.add(sentence);
            }
        }
        var urgent = unread.stream().anyMatch(ReadingDirective::isUrgent);
        var drafts = drafts(clauses, Mentions.of(clauses, names, province), day, urgent);
        return drafts.isEmpty()
                ? new Read.Refused(new DirectiveRejection.NothingAssigned(unread))
                : new Read.Found(new DirectiveReading(drafts, escalation, List.copyOf(unread)));
    }

    private static List<TaskDraft> drafts(List<Clause> clauses, Mentions mentions, LocalDate day, boolean urgent) {
        var drafts = new ArrayList<TaskDraft>();
        List<Mention> leads = List.of();
        for (var clause : clauses) {
            leads = clause.leads() == null ? leads : mentions.in(clause.leads());
            for (var content : contents(clause, mentions)) {
                drafts.add(new TaskDraft(
                        clause.whole(),
                        withoutPrelude(content),
                        leads,
                        clause.coordinators() == null ? List.of() : mentions.in(clause.coordinators()),
                        mentions.partnersIn(content),
                        Countries.in(content).stream()
                                .map(named -> new Country(named.span(), named.code()))
                                .toList(),
                        urgent || isUrgent(clause.whole()),
                        DueDays.in(content, day).orElse(null)));
            }
        }
        return List.copyOf(drafts);
    }

    /** Another counterpart is another task; a semicolon alone is not. */
    private static List<Span> contents(Clause clause, Mentions mentions) {
        var segments = clause.segments();
        var everyHasItsOwn = segments.stream()
                .allMatch(segment -> mentions.partnersIn(segment).stream().anyMatch(mentions::isCounterpart));
        return segments.size() > 1 && everyHasItsOwn ? segments : List.of(clause.content());
    }

    private static Span withoutPrelude(Span content) {
        var prelude = PRELUDE.matcher(content.text());
        return prelude.lookingAt() ? content.part(prelude.end(), content.text().length()) : content;
    }

    private static boolean isEscalation(Span sentence) {
        return BEYOND_AUTHORITY.matcher(sentence.text()).find()
                && REPORTING.matcher(sentence.text()).find();
    }

    private static boolean isUrgent(Span sentence) {
        return URGENT.matcher(sentence.text()).find();
    }
}
