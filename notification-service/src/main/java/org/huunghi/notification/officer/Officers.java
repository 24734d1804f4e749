package org.huunghi.notification.officer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** All officers of all units. */
public interface Officers extends Staff {

    /**
     * @throws AccountTaken when another officer has this account
     */
    Versioned<Officer> add(Accepted<Officer, OfficerEvent, ?> decision, Attribution attribution);

    /**
     * @throws AccountTaken when another officer has this account
     */
    Versioned<Officer> save(
            Versioned<Officer> before, Accepted<Officer, OfficerEvent, ?> decision, Attribution attribution);

    /**
     * Which ones are asked for; {@code null} is any.
     *
     * @param account only the one who has it
     * @param words only those with all these words in the name, folded
     */
    record Wanted(String unit, String account, List<String> words) {}

    /**
     * By name.
     *
     * @param after {@link Officer#place()} of the last one of the former page, or {@code null}
     */
    List<Versioned<Officer>> list(Wanted wanted, String after, int limit);

    /** Those who left before this moment and have contact points as yet, the first to leave first. */
    List<Versioned<Officer>> leftBefore(Instant moment, int limit);

    /** How many these are, counted no further than to the limit. */
    long countLeftBefore(Instant moment, int limit);

    Optional<StoredAnswer> answer(String id, String key);

    /** Another officer has this account. */
    final class AccountTaken extends RuntimeException {
        public AccountTaken() {
            super("account taken", null, false, false);
        }
    }
}
