/** What every request passes on its way to a controller: correlation, bounds, idempotency, typed parameters. */
package org.huunghi.servicekit.web;
