/** Who is responsible in a unit, and how they are reached. */
package org.huunghi.notification.officer;
