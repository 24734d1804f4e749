/** Aid items in MongoDB. */
package org.huunghi.aid.item.mongo;
