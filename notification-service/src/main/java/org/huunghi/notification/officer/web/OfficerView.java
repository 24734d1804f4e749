package org.huunghi.notification.officer.web;

import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Officers;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** Shows officers masked: what it shows is also kept as the answer to a repeated request. */
@Component
class OfficerView implements AggregateView<Officer, OfficerBody> {

    static final String PATH = "/api/v1/officers";

    private final Officers officers;

    OfficerView(Officers officers) {
        this.officers = officers;
    }

    @Override
    public Class<Officer> type() {
        return Officer.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Officer officer) {
        return officer.id();
    }

    @Override
    public OfficerBody body(Officer officer, long version) {
        return OfficerBody.masked(officer);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return officers.answer(id, key);
    }
}
