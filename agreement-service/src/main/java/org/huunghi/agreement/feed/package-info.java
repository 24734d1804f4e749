/** Deadlines in people's own calendars: a secret address each, that shows what they follow and can be taken back. */
package org.huunghi.agreement.feed;
