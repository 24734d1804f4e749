package org.huunghi.servicekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final String LIST = "/api/v1/tasks";

    @Test
    void theSurplusTellsThatThereIsANextPage() {
        var page = page(PageRequest.of(LIST, "2", null), "a", "b", "c");

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(PageRequest.of(LIST, "2", page.next()).after()).contains(List.of("b", "id-b"));
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(page(PageRequest.of(LIST, "2", null), "a", "b").next()).isNull();
        assertThat(page(PageRequest.of(LIST, null, null)).next()).isNull();
    }

    @Test
    void aCursorHoldsWhateverASortValueHolds() {
        var page = page(PageRequest.of(LIST, "1", null), "Đà Lạt\n,\"|\0 ", "z");

        assertThat(PageRequest.of(LIST, null, page.next()).after())
                .contains(List.of("Đà Lạt\n,\"|\0 ", "id-Đà Lạt\n,\"|\0 "));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var cursor = page(PageRequest.of(LIST, "1", null), "a", "b").next();

        assertThatThrownBy(() -> PageRequest.of("/api/v1/partners", null, cursor))
                .isInstanceOfSatisfying(
                        Problem.Refusal.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo("bad-cursor"));
    }

    @Test
    void aCursorThatHoldsNothingIsRefused() {
        assertThat(Cursor.read(LIST, Cursor.write(LIST, List.of()))).isEmpty();
    }

    @Test
    void aCursorThatWasChangedInAnyPlaceIsRefused() {
        var cursor = page(PageRequest.of(LIST, "1", null), "a", "b").next();

        for (var at = 0; at < cursor.length(); at++) {
            var other = cursor.charAt(at) == 'A' ? 'Q' : 'A';
            var changed = cursor.substring(0, at) + other + cursor.substring(at + 1);
            assertThatThrownBy(() -> PageRequest.of(LIST, null, changed))
                    .as(changed)
                    .isInstanceOf(Problem.Refusal.class);
        }
    }

    private static Page<String> page(PageRequest request, String... found) {
        return Page.of(List.of(found), request, item -> List.of(item, "id-" + item), Function.identity());
    }
}
