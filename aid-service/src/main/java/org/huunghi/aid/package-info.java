/** Aid items: what is started, and how the parts are put together. */
package org.huunghi.aid;
