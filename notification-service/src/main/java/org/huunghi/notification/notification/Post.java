package org.huunghi.notification.notification;

import java.util.List;

/** The way to one provider. */
public interface Post {

    /** False while there is no connection that a message could be handed over by. */
    boolean isReachable();

    Answer hand(Message message);

    /** Lets go of the provider. */
    void close();

    /** What the provider said. */
    sealed interface Answer {

        /**
         * @param references the provider's id of each part
         */
        record Taken(List<String> references) implements Answer {}

        /**
         * @param code of the protocol, never the provider's words: they may repeat the address
         * @param references of the parts that were taken before the trouble
         */
        record Refused(FailureKind kind, String code, List<String> references) implements Answer {}
    }
}
