/** Imports in the service's own database. */
package org.huunghi.servicekit.imports.mongo;
