/** Lists as files: what the columns of a list are called and hold, the same for what goes out and what comes in. */
package org.huunghi.servicekit.table;
