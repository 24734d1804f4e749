/** What every HTTP service answers alike: problems, entity tags, idempotency keys, paging, rights, OpenAPI. */
package org.huunghi.servicekit;
