/** International agreements under Law 70/2020, from the proposal through consultation and signing into force. */
package org.huunghi.agreement.agreement;
