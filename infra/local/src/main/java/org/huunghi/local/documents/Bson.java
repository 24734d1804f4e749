package org.huunghi.local.documents;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * Documents and index keys as bytes. The file then holds BSON instead of serialized Java objects, which is most of the
 * price of a commit, and a reader gets a copy that no later update changes under it.
 */
final class Bson {
    private Bson() {}

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    static byte[] encode(KeyValue key) {
        var document = new Document();
        key.forEach(value -> document.put(Integer.toString(document.size()), value));
        return encode(document);
    }

    static KeyValue decodeKey(byte[] bytes) {
        return new KeyValue(decode(bytes).values());
    }
}
