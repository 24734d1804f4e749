/** Aid items over HTTP. */
package org.huunghi.aid.item.web;
