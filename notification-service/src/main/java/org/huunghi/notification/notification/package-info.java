/** One message to one officer on one channel, from the event that calls for it to the receipt. */
package org.huunghi.notification.notification;
