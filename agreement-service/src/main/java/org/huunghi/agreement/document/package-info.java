/** Keeps the contents of files apart from what they belong to, and finds those that belong to nothing. */
package org.huunghi.agreement.document;
