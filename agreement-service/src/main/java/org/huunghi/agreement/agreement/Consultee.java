package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.Text;

/**
 * Who is asked for an opinion: a ministry or a unit of ours.
 *
 * @param code names it in the answer; for a unit of ours the unit's own code
 */
public record Consultee(String code, Text name) {}
