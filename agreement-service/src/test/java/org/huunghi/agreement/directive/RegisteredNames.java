package org.huunghi.agreement.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.agreement.known.KnownName;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.agreement.known.NameKeys;

/** The register, in memory. */
final class RegisteredNames implements KnownNames {

    private final List<KnownName> all = new ArrayList<>();

    RegisteredNames unit(String code, String name) {
        all.add(new KnownName(code, KnownName.Kind.UNIT, "lam-dong", false, NameKeys.ofUnit(name)));
        return this;
    }

    RegisteredNames partner(String id, String name) {
        return partner(id, name, false);
    }

    RegisteredNames mission(String id, String name) {
        return partner(id, name, true);
    }

    private RegisteredNames partner(String id, String name, boolean channel) {
        var keys = NameKeys.ofPartner(Stream.of(name));
        all.add(new KnownName(id, KnownName.Kind.PARTNER, KnownName.EVERYBODYS, channel, keys));
        return this;
    }

    @Override
    public List<KnownName> named(Collection<String> keys, String province) {
        return all.stream()
                .filter(name -> name.province().isEmpty() || name.province().equals(province))
                .filter(name -> name.keys().stream().anyMatch(keys::contains))
                .toList();
    }

    @Override
    public boolean learn(KnownName name, long sequence) {
        throw new UnsupportedOperationException("nothing is learnt while reading");
    }
}
