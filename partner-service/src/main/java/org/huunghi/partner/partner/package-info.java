/**
 * The partner: who the province keeps relations with abroad, and how far the relation has come. Read PartnerStatus,
 * PartnerTransitions, Partner, PartnerEvent, in this order.
 */
package org.huunghi.partner.partner;
