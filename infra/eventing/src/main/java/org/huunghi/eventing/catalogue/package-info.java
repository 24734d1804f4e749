/** The event catalogue: what is published, its JSON Schemas and the AsyncAPI document. */
package org.huunghi.eventing.catalogue;
