/** The front desk: our units over HTTP. */
package org.huunghi.partner.unit.web;
