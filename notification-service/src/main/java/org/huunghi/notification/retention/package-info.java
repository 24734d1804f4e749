/** How long what is kept: rules as data, and the removal of what is older. */
package org.huunghi.notification.retention;
