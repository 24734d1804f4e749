package org.huunghi.eventing;

/** An aggregate as the store holds it, with the number of events that it has told so far. */
public interface Sequenced {

    long sequence();
}
