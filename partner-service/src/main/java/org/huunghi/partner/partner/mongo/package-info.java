/** The cellar: how partners lie in their collection. */
package org.huunghi.partner.partner.mongo;
