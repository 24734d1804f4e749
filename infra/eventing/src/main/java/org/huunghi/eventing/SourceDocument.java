package org.huunghi.eventing;

import java.time.LocalDate;

/**
 * The paper that a change rests on.
 *
 * @param number số, ký hiệu, for example {@code 1234/UBND-NgV}
 * @param date its date, {@code null} when it is not known
 */
public record SourceDocument(String number, LocalDate date) {}
