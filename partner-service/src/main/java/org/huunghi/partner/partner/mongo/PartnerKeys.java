package org.huunghi.partner.partner.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.huunghi.eventing.SearchKey;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.PartnerQuery;

/**
 * What partners are found by. All filters are words in one list, so that a single index serves every combination of
 * them and gives the result in order.
 */
final class PartnerKeys {

    static final String NAMES_INDEX = "partner-names";
    static final String IDENTITIES = "keys.identities";
    static final String PLACE = "keys.place";
    static final String TAGS = "keys.tags";

    private PartnerKeys() {}

    static Document of(Partner partner) {
        var keys = new Document("place", partner.place()).append("tags", tagsOf(partner));
        // Absent and not empty: the unique index is sparse, and an empty list would collide with the next one.
        return partner.status().freesItsNames() ? keys : keys.append("identities", identitiesOf(partner));
    }

    static List<String> identitiesOf(Partner partner) {
        return partner.profile().identities().stream()
                .map(identity -> String.join("|", identity.name(), identity.parent(), identity.country()))
                .toList();
    }

    static List<String> tagsOf(PartnerQuery query) {
        var tags = new ArrayList<String>();
        if (query.words() != null) {
            tags.addAll(SearchKey.words(query.words()));
        }
        add(tags, "country", query.country());
        add(tags, "type", query.type());
        add(tags, "status", query.status());
        add(tags, "unit", query.unit());
        return tags;
    }

    private static List<String> tagsOf(Partner partner) {
        var profile = partner.profile();
        var tags = new TreeSet<String>();
        profile.names().forEach(name -> tags.addAll(SearchKey.words(name)));
        add(tags, "country", profile.country());
        add(tags, "type", profile.type());
        add(tags, "status", partner.status());
        partner.ourUnits().forEach(unit -> add(tags, "unit", unit));
        return List.copyOf(tags);
    }

    /** A folded word holds no colon, so that no word is mistaken for a filter. */
    private static void add(Collection<String> tags, String name, Object value) {
        if (value != null) {
            tags.add(name + ':' + value);
        }
    }
}
