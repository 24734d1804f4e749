/** Spreadsheets read row by row: CSV and XLSX, within bounds, whatever Excel made of them. */
package org.huunghi.servicekit.imports.sheet;
