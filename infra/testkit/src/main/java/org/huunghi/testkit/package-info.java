/** What the tests of all modules share: a broker and a store in this JVM, faults, tokens, rules and contracts. */
package org.huunghi.testkit;
