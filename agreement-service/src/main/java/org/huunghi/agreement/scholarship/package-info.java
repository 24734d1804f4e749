/** The register of students whom the province trains for its partners. */
package org.huunghi.agreement.scholarship;
