/** The cellar: how our units lie in their collection. */
package org.huunghi.partner.unit.mongo;
