/** JSON read strictly: what is not meant is refused, not guessed. */
package org.huunghi.servicekit.json;
