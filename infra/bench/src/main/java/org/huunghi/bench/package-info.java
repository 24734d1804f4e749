/** Measures what the platform's promises cost, against the bare tools beneath them, in one run on one machine. */
package org.huunghi.bench;
