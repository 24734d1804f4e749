package org.huunghi.aid.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is proposed. It does not change afterwards: an adjustment after the approval is a decision of its own.
 *
 * @param donor who gives
 * @param recipient who receives abroad, for outgoing aid; {@code null} otherwise, since the owner receives
 * @param owner code of the unit that answers for it (chủ khoản viện trợ)
 * @param sectors none, or the whole in each vocabulary used
 * @param concerns what may take the decision out of the province's hands
 * @param proposedOn in the past for an item that is entered later
 */
public record AidProposal(
        Text title,
        AidKind kind,
        Direction direction,
        Party donor,
        Party recipient,
        String owner,
        Money committed,
        List<SectorShare> sectors,
        Period period,
        List<Concern> concerns,
        LocalDate proposedOn) {

    public AidProposal {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(donor, "donor");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(committed, "committed");
        Objects.requireNonNull(proposedOn, "proposedOn");
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        concerns = concerns == null
                ? List.of()
                : concerns.stream().distinct().sorted().toList();
        if (recipient != null && direction == Direction.INCOMING) {
            throw new IllegalArgumentException("the recipient of incoming aid is its owner");
        }
        SectorShare.flaw(sectors).ifPresent(flaw -> {
            throw new IllegalArgumentException(flaw);
        });
    }
}
