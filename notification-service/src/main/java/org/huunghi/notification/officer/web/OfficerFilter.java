package org.huunghi.notification.officer.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.eventing.SearchKey;

/** What a list of officers may be narrowed by. */
record OfficerFilter(
        @Pattern(regexp = "[a-z0-9-]{2,40}") String unit,
        @Size(max = 200) String q) {

    List<String> words() {
        return q == null ? List.of() : SearchKey.words(q);
    }
}
