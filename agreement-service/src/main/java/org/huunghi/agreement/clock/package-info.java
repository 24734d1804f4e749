/** Tells what time brings about, of whatever has timers: any number of instances, each timer told once. */
package org.huunghi.agreement.clock;
