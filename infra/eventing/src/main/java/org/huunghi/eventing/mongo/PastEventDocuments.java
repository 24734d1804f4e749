package org.huunghi.eventing.mongo;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.history.PastEvent;
import org.huunghi.eventing.history.PastEvent.By;
import org.huunghi.eventing.outbox.OutboxEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a past event lies in its document. Change and state stay the JSON that was published, to the letter. */
final class PastEventDocuments {

    static final String SUBJECT = "subject";
    static final String SEQUENCE = "sequence";
    static final String TIME = "time";
    static final String STATE = "state";
    private static final String ID = "_id";
    private static final String TYPE = "type";
    private static final String BY = "by";
    private static final String UNIT = "unit";
    private static final String DOCUMENT = "document";
    private static final String NUMBER = "number";
    private static final String DATE = "date";
    private static final String REASON = "reason";
    private static final String CHANGE = "change";

    private PastEventDocuments() {}

    /** The event as it went to the broker; an absent part is absent here too. */
    static Document of(String subject, OutboxEntry event) {
        var data = JsonMapper.shared().readTree(event.data());
        var document = new Document(ID, event.id())
                .append(SUBJECT, subject)
                .append(SEQUENCE, event.sequence())
                .append(TIME, Date.from(event.at()))
                .append(TYPE, event.type());
        var by = data.path(BY);
        if (by.isObject()) {
            document.append(BY, new Document("id", text(by.get("id"))).append(UNIT, text(by.get(UNIT))));
        }
        var paper = data.path(DOCUMENT);
        if (paper.isObject()) {
            document.append(
                    DOCUMENT, new Document(NUMBER, text(paper.get(NUMBER))).append(DATE, text(paper.get(DATE))));
        }
        return document.append(REASON, text(data.get(REASON)))
                .append(CHANGE, json(data.get(CHANGE)))
                .append(STATE, json(data.get(STATE)));
    }

    static PastEvent event(Document document) {
        return new PastEvent(
                document.getString(ID),
                document.getString(SUBJECT),
                document.getLong(SEQUENCE),
                document.getDate(TIME).toInstant(),
                document.getString(TYPE),
                by(document.get(BY, Document.class)),
                paper(document.get(DOCUMENT, Document.class)),
                document.getString(REASON),
                json(document.getString(CHANGE)),
                json(document.getString(STATE)));
    }

    private static By by(Document by) {
        return by == null ? null : new By(by.getString("id"), by.getString(UNIT));
    }

    private static SourceDocument paper(Document paper) {
        if (paper == null) {
            return null;
        }
        var date = paper.getString(DATE);
        return new SourceDocument(paper.getString(NUMBER), date == null ? null : LocalDate.parse(date));
    }

    private static String text(JsonNode value) {
        return value == null ? null : value.stringValue(null);
    }

    private static String json(JsonNode value) {
        return value == null ? null : value.toString();
    }

    private static JsonNode json(String text) {
        return text == null ? null : JsonMapper.shared().readTree(text);
    }
}
