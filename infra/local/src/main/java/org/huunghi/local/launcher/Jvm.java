package org.huunghi.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JVM that runs the parts: the one that runs the launcher, with flags that keep a desk's memory free. */
final class Jvm {

    /** The JDK that brought the ahead-of-time cache in one step (JEP 514). */
    private static final int AOT_CACHE_SINCE = 25;

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int feature() {
        return Runtime.version().feature();
    }

    static boolean hasAotCache() {
        return feature() >= AOT_CACHE_SINCE;
    }

    /** Flags for the small parts: they are quick enough without the optimising compiler. */
    static List<String> small(int heapMegabytes) {
        var flags = common(heapMegabytes);
        flags.add("-XX:TieredStopAtLevel=1");
        return List.copyOf(flags);
    }

    static List<String> service(int heapMegabytes) {
        return List.copyOf(common(heapMegabytes));
    }

    private static List<String> common(int heapMegabytes) {
        var flags = new ArrayList<String>();
        flags.add("-Xms16m");
        flags.add("-Xmx" + heapMegabytes + "m");
        flags.add("-Xss512k");
        flags.add("-XX:+UseSerialGC");
        flags.add("-XX:+ExitOnOutOfMemoryError");
        flags.add("-Dfile.encoding=UTF-8");
        if (hasAotCache()) {
            flags.add("-XX:+UseCompactObjectHeaders");
            flags.add("--enable-native-access=ALL-UNNAMED");
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }
}
