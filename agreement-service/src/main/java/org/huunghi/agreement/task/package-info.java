/** Tasks that the People's Committee assigns, from the directive to the document that shows them done. */
package org.huunghi.agreement.task;
