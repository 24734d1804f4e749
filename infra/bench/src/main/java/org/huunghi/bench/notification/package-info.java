/** What notification-service holds and how fast it is, driven from outside: its jar, a broker, a store, two providers. */
package org.huunghi.bench.notification;
