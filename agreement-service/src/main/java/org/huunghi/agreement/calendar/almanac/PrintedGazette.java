package org.huunghi.agreement.calendar.almanac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.huunghi.agreement.calendar.Announcement;
import org.huunghi.agreement.calendar.Gazette;
import org.huunghi.agreement.calendar.LegalRule;
import org.huunghi.agreement.calendar.StatutoryDay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The rows as they lie in files; a province points to its own when its regulation says otherwise. */
@Component
class PrintedGazette implements Gazette {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final List<StatutoryDay> statutoryDays;
    private final List<Announcement> announcements;
    private final List<LegalRule> legalRules;

    PrintedGazette(
            @Value("${huunghi.calendar.statutory-days}") Resource statutoryDays,
            @Value("${huunghi.calendar.announcements}") Resource announcements,
            @Value("${huunghi.calendar.legal-rules}") Resource legalRules) {
        this.statutoryDays = read(statutoryDays, StatutoryDay[].class);
        this.announcements = read(announcements, Announcement[].class);
        this.legalRules = read(legalRules, LegalRule[].class);
    }

    @Override
    public List<StatutoryDay> statutoryDays() {
        return statutoryDays;
    }

    @Override
    public List<Announcement> announcements() {
        return announcements;
    }

    @Override
    public List<LegalRule> legalRules() {
        return legalRules;
    }

    private static <T> List<T> read(Resource file, Class<T[]> rows) {
        try (var in = file.getInputStream()) {
            return List.of(STRICT.readValue(in, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (JacksonException e) {
            throw new IllegalStateException(file + " does not hold such rows: " + e.getOriginalMessage(), e);
        }
    }
}
