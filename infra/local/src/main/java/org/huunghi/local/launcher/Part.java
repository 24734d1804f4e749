package org.huunghi.local.launcher;

import java.util.List;
import java.util.Map;
import org.huunghi.local.launcher.Settings.Port;

/**
 * One process of the platform.
 *
 * @param name what {@code ./run logs} and {@code ./run status} call it
 * @param ports what it listens on; the first is its address
 * @param application jar that is started with {@code java -jar}, {@code null} for a class of this module
 * @param mainClass class of this module to start, {@code null} for an application
 * @param spring whether its context was prepared at build time
 * @param jvm flags of its JVM, without the ones of the fast start
 * @param arguments of its main method
 * @param environment variables it is given
 * @param health HTTP path that answers 200 when it is ready, {@code null} when an open port is enough
 * @param healthPort where that path is
 */
record Part(
        String name,
        List<Port> ports,
        String application,
        String mainClass,
        boolean spring,
        List<String> jvm,
        List<String> arguments,
        Map<String, String> environment,
        String health,
        Port healthPort) {

    /** A part of this module that is one class. */
    static Part program(String name, String mainClass, int heapMegabytes, List<Port> ports, List<String> arguments) {
        return new Part(
                name, ports, null, mainClass, false, Jvm.small(heapMegabytes), arguments, Map.of(), null, ports.get(0));
    }

    /** A Spring Boot service, started from its deployable jar. */
    static Part service(String name, int heapMegabytes, Port port, Map<String, String> environment) {
        var jar = name + "/target/" + name + "-0.1.0-SNAPSHOT.jar";
        return new Part(
                name,
                List.of(port),
                jar,
                null,
                true,
                Jvm.service(heapMegabytes),
                List.of(),
                environment,
                "/actuator/health/readiness",
                port);
    }

    Part healthyAt(Port port, String path) {
        return new Part(name, ports, application, mainClass, spring, jvm, arguments, environment, path, port);
    }

    /** A class of this module whose Spring context was prepared at build time. */
    Part withPreparedContext() {
        return new Part(name, ports, application, mainClass, true, jvm, arguments, environment, health, healthPort);
    }
}
