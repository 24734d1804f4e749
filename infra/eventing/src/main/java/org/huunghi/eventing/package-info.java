/**
 * The words every aggregate uses: events, decisions, transitions, who acted and why. Plain Java, nothing else.
 */
package org.huunghi.eventing;
