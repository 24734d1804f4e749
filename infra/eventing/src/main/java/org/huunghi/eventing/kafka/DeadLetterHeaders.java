package org.huunghi.eventing.kafka;

/** What a dead letter carries on top of the headers it came with. */
final class DeadLetterHeaders {

    static final String PREFIX = "dead-";
    static final String CODE = "dead-code";
    static final String REASON = "dead-reason";
    static final String TOPIC = "dead-topic";
    static final String PARTITION = "dead-partition";
    static final String OFFSET = "dead-offset";
    static final String GROUP = "dead-group";
    static final String AT = "dead-at";

    private DeadLetterHeaders() {}
}
