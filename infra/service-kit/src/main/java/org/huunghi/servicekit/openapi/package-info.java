/** What a service says of itself: OpenAPI for its requests, AsyncAPI and JSON Schemas for its events. */
package org.huunghi.servicekit.openapi;
