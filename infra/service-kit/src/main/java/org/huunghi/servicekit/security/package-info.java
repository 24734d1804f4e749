/** Who calls: tokens checked, their claims read, and no path open by oversight. */
package org.huunghi.servicekit.security;
