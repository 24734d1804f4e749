package org.huunghi.eventing.kafka;

/**
 * The topics beside an event topic. Each consuming group has its own dead letters and its own replays, so that
 * repeating an event for one group does not bother the others.
 */
public final class EventTopicNames {

    private EventTopicNames() {}

    public static String deadLetters(String topic, String group) {
        return topic + "." + group + ".dead-letters";
    }

    public static String replay(String topic, String group) {
        return topic + "." + group + ".replay";
    }

    /** The event topic of a record that came from it or from its replay. */
    static String origin(String consumed, String group) {
        var replay = replay("", group);
        return consumed.endsWith(replay) ? consumed.substring(0, consumed.length() - replay.length()) : consumed;
    }
}
