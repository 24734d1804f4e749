/** From whatever goes wrong to the one shape of a problem document, in the caller's language. */
package org.huunghi.servicekit.problem;
