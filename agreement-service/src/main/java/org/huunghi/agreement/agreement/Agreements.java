package org.huunghi.agreement.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The agreements as they are kept. */
public interface Agreements {

    Optional<Versioned<Agreement>> find(String id);

    Versioned<Agreement> add(Decision.Accepted<Agreement, AgreementEvent, ?> decision, Attribution attribution);

    Versioned<Agreement> save(
            Versioned<Agreement> before,
            Decision.Accepted<Agreement, AgreementEvent, ?> decision,
            Attribution attribution);

    /** The latest proposed first, or the next to end first when asked for by their ends. */
    List<Versioned<Agreement>> list(AgreementQuery query, int limit);

    /** How the agreements asked for are spread over the values of some of {@link AgreementQuery#FACETS}. */
    Facets facets(AgreementQuery query, List<String> by);

    /** Those for which time has something to tell by then, the earliest first. */
    List<Versioned<Agreement>> due(Instant by, int limit);

    /** Those with a legal period that runs over some of these days, in the order of their ids. */
    List<Versioned<Agreement>> countedOver(LocalDate from, LocalDate to, String after, int limit);

    /** How many of them are in which stage of being inherited. */
    Map<Succession.Stage, Long> inheritances(AgreementQuery query);

    /** Those of which something about a commitment is to be told by then, the earliest first. */
    List<Versioned<Agreement>> withCommitmentsDue(Instant by, int limit);

    /** How the commitments of all agreements are kept that the query asks for. */
    Fulfilment fulfilment(FulfilmentQuery query);

    Optional<StoredAnswer> answer(String id, String key);
}
