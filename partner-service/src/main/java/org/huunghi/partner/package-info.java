/** Partners abroad and our own units: what is started, and how the parts are put together. */
package org.huunghi.partner;
