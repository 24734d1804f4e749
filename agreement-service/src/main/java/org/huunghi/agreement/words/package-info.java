/** The few words that agreements and tasks share: text in two languages, a date known in part, a change asked for. */
package org.huunghi.agreement.words;
