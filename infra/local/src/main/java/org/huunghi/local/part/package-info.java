/** What every part of the local platform has in common: its options, its process, how it says that it cannot start. */
package org.huunghi.local.part;
