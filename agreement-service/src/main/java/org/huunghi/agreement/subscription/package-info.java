/** Who follows which partner, agreement or field, and so is told of what happens there. */
package org.huunghi.agreement.subscription;
