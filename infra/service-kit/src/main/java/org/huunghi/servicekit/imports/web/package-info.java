/** Imports over HTTP: files in, their rows shown, a decision taken. */
package org.huunghi.servicekit.imports.web;
