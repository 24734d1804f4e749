/** What imports publish. */
package org.huunghi.servicekit.imports.publishing;
