/**
 * Files of many records taken in at once: checked row by row as the API would, shown, accepted by a person, and then
 * written so that every chosen row goes in exactly once. A service adds an {@link ImportKind} per collection.
 */
package org.huunghi.servicekit.imports;
