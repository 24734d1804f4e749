/** A token issuer for one desk, with the accounts of the demonstration; a deployment uses its own identity provider. */
package org.huunghi.local.issuer;
