package org.huunghi.agreement.agreement;

import java.util.List;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;

/**
 * What both sides have changed in the text. What is {@code null} stays as it was.
 *
 * @param note what the change is, in words
 */
public record Amendment(PartialDate on, String note, Text title, List<String> fields, Renewal renewal) {}
