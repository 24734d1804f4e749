/** The front desk: partners over HTTP. */
package org.huunghi.partner.partner.web;
