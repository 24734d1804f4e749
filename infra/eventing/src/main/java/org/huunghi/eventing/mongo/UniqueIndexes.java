package org.huunghi.eventing.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import java.util.regex.Pattern;

/** Reads from a refused write which unique index refused it. */
final class UniqueIndexes {

    static final String ID = "_id_";
    private static final int DUPLICATE_KEY = 11000;
    private static final Pattern NAME = Pattern.compile("index: (?:\\S+\\.\\$)?(\\S+)");

    private UniqueIndexes() {}

    static boolean isIdTaken(WriteError refusal) {
        return translate(refusal.getCode(), refusal.getMessage(), null) instanceof DuplicateAggregate taken
                && taken.index().equals(ID);
    }

    /** The word for the refusal, or the failure itself when it is something else. */
    static RuntimeException translate(MongoWriteException failure) {
        return translate(failure.getError().getCode(), failure.getError().getMessage(), failure);
    }

    static RuntimeException translate(int code, String message, RuntimeException failure) {
        if (code != DUPLICATE_KEY) {
            return failure;
        }
        var name = NAME.matcher(message);
        if (!name.find()) {
            return new DuplicateAggregate("unknown");
        }
        // The compare-and-set index begins with the id, so a taken id may be refused by either.
        return new DuplicateAggregate(name.group(1).startsWith(ID) ? ID : name.group(1));
    }
}
