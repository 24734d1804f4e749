package org.huunghi.local.part;

import java.util.concurrent.CountDownLatch;

/** Runs one part as a process of its own: one line when it is ready, one line when it fails, a clean end on SIGTERM. */
public final class PartProcess {
    /** Set for a run that only shows the JVM which classes a start needs; such a run ends when the part is ready. */
    public static final String TRAINING = "huunghi.part.training";

    private static final int FAILED = 1;

    private final String name;

    private PartProcess(String name) {
        this.name = name;
    }

    /** For a part that starts itself and only needs to say why it could not. */
    public static PartProcess named(String name) {
        return new PartProcess(name);
    }

    /** Starts a part from its options; it may report later that it cannot go on. */
    @FunctionalInterface
    public interface Starter {
        RunningPart start(Options options, PartProcess process);
    }

    public static void run(String name, String defaults, String[] args, Starter starter) {
        var process = named(name);
        try {
            var part = starter.start(Options.parse(defaults, args), process);
            Runtime.getRuntime().addShutdownHook(new Thread(part::close, name + "-stop"));
            System.out.println(name + " ready: " + part.address());
            if (Boolean.getBoolean(TRAINING)) {
                System.exit(0);
            }
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            process.die(e);
        }
    }

    /** Ends the process at once: whatever is written after a failure could contradict what was acknowledged before. */
    public void die(Throwable failure) {
        System.err.println(name + ": " + reason(failure));
        Runtime.getRuntime().halt(FAILED);
    }

    private static String reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartFailure) {
                return cause.getMessage();
            }
            if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
                return "disk full; free some space and start again";
            }
        }
        return failure.toString().lines().findFirst().orElseThrow();
    }
}
