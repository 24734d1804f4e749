/** What the mail sink and the SMSC simulator share: what they keep of what they receive, and how one asks for it. */
package org.huunghi.local.sink;
