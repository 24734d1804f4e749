/** What this service knows of facts that others own. */
package org.huunghi.notification.known;
