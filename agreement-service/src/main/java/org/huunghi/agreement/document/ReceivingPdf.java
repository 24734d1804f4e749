package org.huunghi.agreement.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.huunghi.agreement.document.Contents.Loose;

/**
 * A PDF comes in: its content is kept, compared with what was announced, and held for whatever is to cite it. What is not
 * cited in the end is removed by the sweep.
 */
public final class ReceivingPdf {

    /**
     * What is said of a file before it comes.
     *
     * @param sha256 what its content must amount to, in hexadecimal, or {@code null}
     */
    public record Announced(String name, String sha256) {}

    /** The content, or why there is none. */
    public sealed interface Answer {

        /** @param held the note to settle as soon as something cites it */
        record Taken(Received received, Loose held) implements Answer {}

        record Refused(FileRejection reason) implements Answer {}
    }

    private final Contents contents;
    private final Duration keepLoose;
    private final Clock clock;

    /** @param keepLoose how long a content may belong to nothing, and so the longest that an upload may take */
    public ReceivingPdf(Contents contents, Duration keepLoose, Clock clock) {
        this.contents = contents;
        this.keepLoose = keepLoose;
        this.clock = clock;
    }

    /** @throws IOException when the sender breaks off */
    public Answer receive(Owner owner, Announced announced, InputStream file) throws IOException {
        var pdf = PdfContent.of(file);
        if (pdf.isEmpty()) {
            return new Answer.Refused(new FileRejection.NotPdf());
        }
        var id = UUID.randomUUID().toString();
        var received = contents.receive(note(id, owner), PdfContent.named(announced.name), pdf.get());
        if (announced.sha256 != null && !announced.sha256.equals(received.sha256())) {
            contents.discard(id);
            return new Answer.Refused(new FileRejection.DigestMismatch(received.sha256()));
        }
        var held = note(id, owner);
        return contents.hold(held)
                ? new Answer.Taken(received, held)
                : new Answer.Refused(new FileRejection.TooSlow(keepLoose));
    }

    /** A new note of a content that may belong to nothing from now on. */
    public Loose note(String id, Owner owner) {
        return new Loose(
                id, owner, clock.instant().plus(keepLoose), UUID.randomUUID().toString());
    }
}
