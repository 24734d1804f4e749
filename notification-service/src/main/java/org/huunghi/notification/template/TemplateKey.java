package org.huunghi.notification.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;

/** Which template: there is exactly one for each. */
public record TemplateKey(Occasion occasion, Channel channel, Language language) {

    public TemplateKey {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(language, "language");
    }

    /** For example {@code task.overdue.email.vi}. */
    public String id() {
        return occasion.code() + '.' + channel.name().toLowerCase(Locale.ROOT) + '.' + language.code();
    }

    public static Optional<TemplateKey> of(String id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    public static List<TemplateKey> all() {
        return Arrays.stream(Occasion.values())
                .flatMap(occasion -> occasion.channels().stream().flatMap(channel -> Arrays.stream(Language.values())
                        .map(language -> new TemplateKey(occasion, channel, language))))
                .toList();
    }
}
