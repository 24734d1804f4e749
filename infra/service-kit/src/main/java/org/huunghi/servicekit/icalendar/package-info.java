/** iCalendar files (RFC 5545) as every calendar program reads them; the one package of the kit that is not about HTTP. */
package org.huunghi.servicekit.icalendar;
