/** What somebody has officers told on purpose: drafted, measured, approved by a second person, and sent in batches. */
package org.huunghi.notification.announcement;
