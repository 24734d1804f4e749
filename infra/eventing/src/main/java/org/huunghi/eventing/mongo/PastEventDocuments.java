package org.huunghi.eventing.mongo;

import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.history.PastEvent;
import org.huunghi.eventing.history.PastEvent.By;
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

    static Document of(PastEvent event) {
        var document = new Document(ID, event.id())
                .append(SUBJECT, event.subject())
                .append(SEQUENCE, event.sequence())
                .append(TIME, Date.from(event.time()))
                .append(TYPE, event.type());
        if (event.by() != null) {
            document.append(
                    BY,
                    new Document("id", event.by().id()).append(UNIT, event.by().unit()));
        }
        if (event.document() != null) {
            var date = event.document().date();
            document.append(
                    DOCUMENT,
                    new Document(NUMBER, event.document().number())
                            .append(DATE, date == null ? null : date.toString()));
        }
        return document.append(REASON, event.reason())
                .append(CHANGE, text(event.change()))
                .append(STATE, text(event.state()));
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

    private static String text(JsonNode json) {
        return json == null ? null : json.toString();
    }

    private static JsonNode json(String text) {
        return text == null ? null : JsonMapper.shared().readTree(text);
    }
}
