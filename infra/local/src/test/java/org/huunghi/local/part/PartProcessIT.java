package org.huunghi.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.local.broker.Broker;
import org.huunghi.local.documents.DocumentStore;
import org.huunghi.local.issuer.IssuerApplication;
import org.huunghi.local.mail.MailSink;
import org.huunghi.local.sms.SmscSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartProcessIT {
    @TempDir
    Path folder;

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments(DocumentStore.class, "documents", "--port", List.of("--file=%s/store.mv")),
                arguments(Broker.class, "broker", "--port", List.of("--controller-port=0", "--data=%s/kafka")),
                arguments(MailSink.class, "mail", "--smtp-port", List.of("--http-port=0", "--imap-port=0")),
                arguments(SmscSimulator.class, "sms", "--http-port", List.of("--smpp-port=0")),
                arguments(
                        IssuerApplication.class,
                        "issuer",
                        "--server.port",
                        List.of("--huunghi.issuer.data=%s/issuer")));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aBusyPortEndsItWithOneLine(Class<?> main, String name, String portOption, List<String> others)
            throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var arguments = Stream.concat(
                            Stream.of(portOption + "=" + busy.getLocalPort()),
                            others.stream().map(option -> option.formatted(folder)))
                    .toArray(String[]::new);
            try (var part = PartJvm.start(main, arguments)) {
                assertThat(part.firstLine())
                        .startsWith(name + ": port " + busy.getLocalPort())
                        .contains("choose another port");
                assertThat(part.exitCode()).isEqualTo(1);
            }
        }
    }

    @Test
    void aTrainingRunEndsWhenThePartIsReady() {
        try (var part = PartJvm.start(
                "-D" + PartProcess.TRAINING + "=true",
                MailSink.class,
                "--smtp-port=0",
                "--http-port=0",
                "--imap-port=0")) {
            assertThat(part.firstLine()).startsWith("mail ready: ");
            assertThat(part.exitCode()).isZero();
        }
    }

    static Stream<Arguments> sinks() {
        return Stream.of(
                arguments(MailSink.class, "mail", List.of("--smtp-port=0", "--http-port=0", "--imap-port=0")),
                arguments(SmscSimulator.class, "sms", List.of("--smpp-port=0", "--http-port=0")));
    }

    @ParameterizedTest
    @MethodSource("sinks")
    void itEndsWhenItIsAskedTo(Class<?> main, String name, List<String> ports) {
        try (var part = PartJvm.start(main, ports.toArray(String[]::new))) {
            assertThat(part.firstLine()).startsWith(name + " ready: ");
            assertThat(part.stop()).isEqualTo(143);
        }
    }
}
