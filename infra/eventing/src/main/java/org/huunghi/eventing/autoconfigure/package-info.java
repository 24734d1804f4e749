/** Puts the parts together in a Spring Boot application. Nothing else depends on this package. */
package org.huunghi.eventing.autoconfigure;
