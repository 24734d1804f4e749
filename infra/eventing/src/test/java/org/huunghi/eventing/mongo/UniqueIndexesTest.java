package org.huunghi.eventing.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Set;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UniqueIndexesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            E11000 duplicate key error collection: huunghi_aid.items index: item_code dup key: { keys.code: "A-1" } | item_code
            E11000 duplicate key error collection: huunghi_aid.items index: item_code collation: { locale: "vi" } dup key: { } | item_code
            E11000 duplicate key error index: huunghi_aid.items.$item_code dup key: { : "A-1" } | item_code
            E11000 duplicate key error collection: huunghi_aid.items index: _id_ dup key: { _id: "index: a" } | _id_
            E11000 duplicate key error collection: huunghi_aid.items index: _id_1_version_1 dup key: { _id: "a", version: 1 } | _id_
            E11000 something new | unknown
            """)
    void theIndexIsReadFromTheMessagesOfEveryStore(String message, String index) {
        assertThat(UniqueIndexes.translate(failure(11000, message)))
                .isInstanceOfSatisfying(DuplicateAggregate.class, duplicate -> assertThat(duplicate.index())
                        .isEqualTo(index));
    }

    @Test
    void anotherFailureStaysWhatItIs() {
        var tooLarge = failure(10334, "BSONObj size: 17000000 is invalid");

        assertThat(UniqueIndexes.translate(tooLarge)).isSameAs(tooLarge);
    }

    private static MongoWriteException failure(int code, String message) {
        return new MongoWriteException(
                new WriteError(code, message, new BsonDocument()), new ServerAddress(), Set.of());
    }
}
