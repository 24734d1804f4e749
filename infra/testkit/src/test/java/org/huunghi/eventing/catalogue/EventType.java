package org.huunghi.eventing.catalogue;

/** Stands in for the real one, which this module must not depend on: its tests depend on us. */
public record EventType(String name) {}
