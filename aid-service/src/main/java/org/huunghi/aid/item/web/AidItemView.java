package org.huunghi.aid.item.web;

import java.util.Optional;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidItems;
import org.huunghi.aid.item.AidLaw;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** Shows aid items, with the law that they stand under. */
@Component
class AidItemView implements AggregateView<AidItem, AidItemBody> {

    static final String PATH = "/api/v1/aid-items";

    private final AidItems items;
    private final AidLaw law;

    AidItemView(AidItems items, AidLaw law) {
        this.items = items;
        this.law = law;
    }

    @Override
    public Class<AidItem> type() {
        return AidItem.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(AidItem item) {
        return item.id();
    }

    @Override
    public AidItemBody body(AidItem item, long version) {
        return AidItemBody.of(item, version, law);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return items.answer(id, key);
    }
}
