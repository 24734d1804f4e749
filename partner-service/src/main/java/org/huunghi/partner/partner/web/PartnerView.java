package org.huunghi.partner.partner.web;

import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.Partners;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** How a partner is shown. Stored answers are made by it too, so it never shows a contact in full. */
@Component
class PartnerView implements AggregateView<Partner, PartnerBody> {

    static final String PATH = "/api/v1/partners";

    private final Partners partners;

    PartnerView(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Class<Partner> type() {
        return Partner.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Partner partner) {
        return partner.id();
    }

    @Override
    public PartnerBody body(Partner partner, long version) {
        return PartnerBody.of(partner);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return partners.answer(id, key);
    }
}
