/** Mail going out: what the world is told about our units, and under which names. */
package org.huunghi.partner.unit.publishing;
