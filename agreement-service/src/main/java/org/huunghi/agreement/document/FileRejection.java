package org.huunghi.agreement.document;

import java.time.Duration;

/** Why a file is not taken. */
public sealed interface FileRejection {

    record NotPdf() implements FileRejection {}

    /** What came is not what was announced. */
    record DigestMismatch(String sha256) implements FileRejection {}

    record TooSlow(Duration longest) implements FileRejection {}
}
