/** Over HTTP: what a record went through, and what was known of it on a day. */
package org.huunghi.servicekit.history;
