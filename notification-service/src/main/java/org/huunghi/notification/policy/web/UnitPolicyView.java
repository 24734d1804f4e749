package org.huunghi.notification.policy.web;

import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

@Component
class UnitPolicyView implements AggregateView<UnitPolicy, UnitPolicyBody> {

    static final String PATH = "/api/v1/unit-policies";

    private final UnitPolicies policies;

    UnitPolicyView(UnitPolicies policies) {
        this.policies = policies;
    }

    @Override
    public Class<UnitPolicy> type() {
        return UnitPolicy.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(UnitPolicy policy) {
        return policy.unit();
    }

    @Override
    public UnitPolicyBody body(UnitPolicy policy, long version) {
        return UnitPolicyBody.of(policy);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return policies.answer(id, key);
    }
}
