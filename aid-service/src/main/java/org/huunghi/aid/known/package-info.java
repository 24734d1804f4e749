/** What other services have told us about partners and units; their events are the only source. */
package org.huunghi.aid.known;
