package org.huunghi.agreement.feed;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementQuery.Facet;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.eventing.Versioned;

/** The days on which agreements end, and those by which their signing is to be reported. */
public final class AgreementEntries implements FeedSource {

    private static final int WARN_OF_END = 30;
    private static final int WARN_OF_REPORT = 3;

    private final Agreements agreements;

    public AgreementEntries(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Stream<FeedEntry> entries(FeedScope scope, FeedWindow window) {
        return query(scope).stream()
                .flatMap(all -> Stream.concat(ends(all, scope, window), reports(all, scope, window)))
                .filter(entry -> window.holds(entry.date()));
    }

    private Stream<FeedEntry> ends(AgreementQuery all, FeedScope scope, FeedWindow window) {
        return found(all.expiringBefore(window.to().plusDays(1)), scope, window).flatMap(found -> end(found).stream());
    }

    private Stream<FeedEntry> reports(AgreementQuery all, FeedScope scope, FeedWindow window) {
        return Stream.of(AgreementStatus.SIGNED, AgreementStatus.IN_FORCE)
                .flatMap(status -> found(all.with(Facet.STATUS, status), scope, window))
                .flatMap(found -> report(found).stream());
    }

    private Stream<Versioned<Agreement>> found(AgreementQuery query, FeedScope scope, FeedWindow window) {
        return agreements.list(query, window.entries()).stream()
                .filter(found -> scope.kind() != FeedScope.Kind.LEADING
                        || found.aggregate().responsible().equals(scope.value()));
    }

    /** None for an officer's own: agreements have no focal points. */
    private static Optional<AgreementQuery> query(FeedScope scope) {
        return switch (scope.kind()) {
            case MINE -> Optional.empty();
            case LEADING, UNIT -> by(Facet.UNIT, scope);
            case FIELD -> by(Facet.FIELD, scope);
            case PARTNER -> by(Facet.PARTNER, scope);
        };
    }

    private static Optional<AgreementQuery> by(Facet facet, FeedScope scope) {
        return Optional.of(AgreementQuery.everything().with(facet, scope.value()));
    }

    private static Optional<FeedEntry> end(Versioned<Agreement> found) {
        return Optional.ofNullable(found.aggregate().proposal().endsOn())
                .map(end -> entry(found, "agreement-expiry-", "Hết hiệu lực: ", end, WARN_OF_END));
    }

    private static Optional<FeedEntry> report(Versioned<Agreement> found) {
        var report = found.aggregate().report();
        return Optional.ofNullable(report.awaited())
                .filter(awaited -> report.submittedOn() == null)
                .map(awaited ->
                        entry(found, "agreement-report-", "Báo cáo sau ký kết: ", awaited.due(), WARN_OF_REPORT));
    }

    private static FeedEntry entry(
            Versioned<Agreement> found, String uid, String heading, LocalDate day, int warnDays) {
        var agreement = found.aggregate();
        return new FeedEntry(
                FeedEntry.Kind.DAY,
                uid + agreement.id(),
                found.version(),
                heading + agreement.proposal().title().vi(),
                "Đơn vị phụ trách: " + agreement.responsible(),
                day,
                null,
                null,
                null,
                null,
                false,
                "/api/v1/agreements/" + agreement.id(),
                warnDays);
    }
}
