/** Reads the text of a directive of the People's Committee and drafts the tasks that it assigns. */
package org.huunghi.agreement.directive;
