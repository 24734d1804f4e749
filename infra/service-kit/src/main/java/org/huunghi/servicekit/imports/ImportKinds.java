package org.huunghi.servicekit.imports;

import java.util.List;
import java.util.Optional;

/** What this service imports. */
record ImportKinds(List<ImportKind<?>> all) {

    Optional<ImportKind<?>> find(String name) {
        return all.stream()
                .filter(kind -> kind.name().equals(name))
                .<ImportKind<?>>map(kind -> kind)
                .findFirst();
    }

    ImportKind<?> get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("nothing here imports " + name));
    }
}
