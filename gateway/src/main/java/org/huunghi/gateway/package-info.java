/** The one door: identity at the edge, routing, and an honest answer when a part behind it is missing. */
package org.huunghi.gateway;
