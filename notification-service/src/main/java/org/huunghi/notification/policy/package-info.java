/** How units are told: their mailboxes, and what they do not leave to their officers. */
package org.huunghi.notification.policy;
