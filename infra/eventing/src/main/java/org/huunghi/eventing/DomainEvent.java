package org.huunghi.eventing;

/**
 * A fact about one aggregate, named by a past participle. Each aggregate has one sealed interface that extends this
 * one and nests its events as records.
 */
public interface DomainEvent {}
