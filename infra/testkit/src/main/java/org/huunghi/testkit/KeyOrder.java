package org.huunghi.testkit;

import java.util.Arrays;
import java.util.Comparator;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;

/** The order in which MongoDB keeps values in an index: by kind, then by value. */
final class KeyOrder implements Comparator<BsonValue> {

    static final KeyOrder INSTANCE = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(BsonValue one, BsonValue other) {
        var byKind = Integer.compare(kind(one), kind(other));
        if (byKind != 0) {
            return byKind;
        }
        return switch (one) {
            case BsonNull n -> 0;
            case BsonString s -> s.compareTo(other.asString());
            case BsonBoolean b -> b.compareTo(other.asBoolean());
            case BsonDateTime d -> d.compareTo(other.asDateTime());
            case BsonBinary b ->
                Arrays.compareUnsigned(b.getData(), other.asBinary().getData());
            default ->
                one.asNumber()
                        .decimal128Value()
                        .bigDecimalValue()
                        .compareTo(other.asNumber().decimal128Value().bigDecimalValue());
        };
    }

    /** The least value of the same kind: a range never leaves the kind of its bound. */
    static BsonValue least(BsonValue of) {
        return switch (of) {
            case BsonString s -> new BsonString("");
            case BsonDateTime d -> new BsonDateTime(Long.MIN_VALUE);
            default -> new BsonInt64(Long.MIN_VALUE);
        };
    }

    private static int kind(BsonValue value) {
        return switch (value) {
            case BsonNull n -> 1;
            case BsonString s -> 3;
            case BsonBinary b -> 6;
            case BsonBoolean b -> 8;
            case BsonDateTime d -> 9;
            default -> {
                if (!value.isNumber()) {
                    throw new IllegalArgumentException("no order is known for " + value.getBsonType());
                }
                yield 2;
            }
        };
    }
}
