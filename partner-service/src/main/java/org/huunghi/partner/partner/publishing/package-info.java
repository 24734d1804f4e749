/** Mail going out: what the world is told about partners, and under which names. */
package org.huunghi.partner.partner.publishing;
