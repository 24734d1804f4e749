package org.huunghi.partner.unit.mongo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.bson.Document;
import org.huunghi.eventing.SearchKey;
import org.huunghi.partner.unit.FormerName;
import org.huunghi.partner.unit.OrgUnit;
import org.huunghi.partner.unit.Text;
import org.huunghi.partner.unit.UnitQuery;

/** What units are found by: words and filters in one list, and the days they existed as sortable text. */
final class UnitKeys {

    static final String TAGS = "keys.tags";
    static final String VALID_FROM = "keys.validFrom";
    static final String VALID_TO = "keys.validTo";

    private static final String ALWAYS = "0000-01-01";
    private static final String STILL = "9999-12-31";

    private UnitKeys() {}

    static Document of(OrgUnit unit) {
        return new Document("tags", tagsOf(unit))
                .append("validFrom", day(unit.validFrom(), ALWAYS))
                .append("validTo", day(unit.validTo(), STILL));
    }

    static List<String> tagsOf(UnitQuery query) {
        var tags = new ArrayList<String>();
        if (query.words() != null) {
            tags.addAll(SearchKey.words(query.words()));
        }
        add(tags, "kind", query.kind());
        add(tags, "role", query.role());
        add(tags, "province", query.province());
        return tags;
    }

    private static List<String> tagsOf(OrgUnit unit) {
        var tags = new TreeSet<String>();
        words(tags, unit.name());
        unit.formerNames().stream().map(FormerName::name).forEach(name -> words(tags, name));
        add(tags, "kind", unit.kind());
        add(tags, "role", unit.role());
        add(tags, "province", unit.province());
        return List.copyOf(tags);
    }

    private static void words(Collection<String> tags, Text name) {
        tags.addAll(SearchKey.words(name.vi()));
        if (name.en() != null) {
            tags.addAll(SearchKey.words(name.en()));
        }
    }

    /** A folded word holds no colon, so that no word is mistaken for a filter. */
    private static void add(Collection<String> tags, String name, Object value) {
        if (value != null) {
            tags.add(name + ':' + value);
        }
    }

    private static String day(LocalDate day, String unknown) {
        return Objects.toString(day, unknown);
    }
}
