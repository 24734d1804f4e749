/**
 * Our side: the units of the provinces, with their names and heirs over time. Read UnitStatus, UnitTransitions,
 * OrgUnit, UnitEvent, in this order.
 */
package org.huunghi.partner.unit;
