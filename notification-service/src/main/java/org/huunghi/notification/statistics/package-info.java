/** What became of messages, added up by day: how many, how fast, at what cost, and what failed. */
package org.huunghi.notification.statistics;
