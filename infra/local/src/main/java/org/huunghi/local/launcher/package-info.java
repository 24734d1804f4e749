/**
 * The program behind {@code ./run}: builds the topology of the local platform, starts its parts as processes, watches
 * them and stops them in order. Only the JDK is used here, so that the launcher itself starts at once.
 */
package org.huunghi.local.launcher;
