/** What officers are told, in which words, per occasion, channel and language. */
package org.huunghi.notification.template;
