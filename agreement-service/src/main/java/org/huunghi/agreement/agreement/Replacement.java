package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.SourceDocument;

/**
 * The agreement that took this one's place.
 *
 * @param by id of the other agreement, which names this one as the one it replaces
 * @param consent the paper in which the partner agreed to it
 */
public record Replacement(String by, PartialDate on, SourceDocument consent) {}
