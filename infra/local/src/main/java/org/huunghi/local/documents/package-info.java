/** The embedded document store: the MongoDB protocol over one file that survives a kill. */
package org.huunghi.local.documents;
