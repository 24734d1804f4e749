package org.huunghi.notification.retention;

import java.io.IOException;
import java.io.Reader;
import java.time.Period;
import java.util.List;
import java.util.Properties;
import org.huunghi.notification.notification.Text;

/** The rules of a file. */
public record RetentionRules(List<RetentionRule> all) {

    private static final String KEEP = ".keep";

    public static RetentionRules read(Reader file) throws IOException {
        var lines = new Properties();
        lines.load(file);
        return new RetentionRules(lines.stringPropertyNames().stream()
                .filter(name -> name.endsWith(KEEP))
                .map(name -> name.substring(0, name.length() - KEEP.length()))
                .sorted()
                .map(id -> new RetentionRule(
                        id,
                        Period.parse(lines.getProperty(id + KEEP)),
                        new Text(lines.getProperty(id + ".source.vi"), lines.getProperty(id + ".source.en")),
                        Boolean.parseBoolean(lines.getProperty(id + ".verified"))))
                .toList());
    }
}
