package org.huunghi.notification.statistics.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.huunghi.notification.statistics.By;
import org.huunghi.notification.statistics.Cell;
import org.huunghi.notification.statistics.CellKey;
import org.huunghi.notification.statistics.Figures;
import org.huunghi.notification.statistics.Heard;

/** How cells lie in the store. Figures are a list, since the codes of providers are no names of fields. */
final class StatisticsDocuments {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String BY = "by";
    static final String SCOPE = "scope";
    static final String DAY = "day";
    static final String AT = "at";
    private static final String VALUE = "value";
    private static final String COUNTED = "counted";
    private static final String FIGURES = "figures";
    private static final String NAME = "name";
    private static final String COUNT = "count";
    private static final String FIRST = "first";
    private static final String LAST = "last";

    private StatisticsDocuments() {}

    static String id(CellKey key) {
        return String.join("|", key.by().name(), key.scope(), key.day().toString(), key.value());
    }

    /** The next version of the cell. */
    static Document next(Cell cell) {
        var key = cell.key();
        return new Document(ID, id(key))
                .append(BY, key.by().name())
                .append(SCOPE, key.scope())
                .append(DAY, key.day().toString())
                .append(VALUE, key.value())
                .append(VERSION, cell.version() + 1)
                .append(COUNTED, new Document(new TreeMap<>(cell.counted())))
                .append(
                        FIGURES,
                        cell.figures().counters().entrySet().stream()
                                .map(counter -> new Document(NAME, counter.getKey()).append(COUNT, counter.getValue()))
                                .toList());
    }

    static Cell cell(Document document) {
        var key = new CellKey(
                By.valueOf(document.getString(BY)),
                document.getString(SCOPE),
                LocalDate.parse(document.getString(DAY)),
                document.getString(VALUE));
        var counted = document.get(COUNTED, Document.class).entrySet().stream()
                .collect(Collectors.toMap(lane -> lane.getKey(), lane -> (Long) lane.getValue()));
        var counters = document.getList(FIGURES, Document.class, List.of()).stream()
                .collect(Collectors.toMap(counter -> counter.getString(NAME), counter -> counter.getLong(COUNT)));
        return new Cell(key, document.getLong(VERSION), counted, Figures.of(counters));
    }

    static Document heard(String notification, Heard heard, Instant at) {
        return new Document(ID, notification)
                .append(FIRST, heard.first())
                .append(LAST, heard.last())
                .append(AT, Date.from(at));
    }

    static Heard heard(Document document) {
        return new Heard(document.getLong(FIRST), document.getLong(LAST));
    }
}
