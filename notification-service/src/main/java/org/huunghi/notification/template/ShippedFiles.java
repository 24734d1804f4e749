package org.huunghi.notification.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files of one folder that come with the software. */
public final class ShippedFiles {

    private final String folder;

    /**
     * @param folder beside the code, for example {@code /layout/}
     */
    public ShippedFiles(String folder) {
        this.folder = folder;
    }

    public String text(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Properties properties(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(file)));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) {
        var in = ShippedFiles.class.getResourceAsStream(folder + file);
        if (in == null) {
            throw new IllegalStateException("not shipped: " + folder + file);
        }
        return in;
    }
}
