/** The working calendar of public offices, and the legal periods that are counted by it. */
package org.huunghi.agreement.calendar;
