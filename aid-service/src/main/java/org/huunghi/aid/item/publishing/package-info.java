/** What is published about aid items, and under which names. */
package org.huunghi.aid.item.publishing;
