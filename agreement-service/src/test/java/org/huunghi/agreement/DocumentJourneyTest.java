package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.Digests.digest;
import static org.huunghi.agreement.Digests.sha256;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.OFFICER;
import static org.huunghi.agreement.People.STRANGER;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The texts of an agreement: sent, read and taken away. */
class DocumentJourneyTest extends AnnexJourneys {

    @Test
    void aDocumentIsSentAndReadAsItIs() throws Exception {
        var id = proposed();
        var document = attached(id, 1);

        var read = api.as(OFFICER).get(path(id) + "/documents/" + document);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).isEqualTo(PDF);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read.header("ETag")).isEqualTo('"' + HexFormat.of().formatHex(sha256(PDF)) + '"');
        assertThat(read.header("Repr-Digest")).isEqualTo(digest(PDF));
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''" + encoded(NAME) + ".pdf")
                .isASCII();
        var known = api.as(OFFICER).header("If-None-Match", read.header("ETag"));
        assertThat(known.get(path(id) + "/documents/" + document).status()).isEqualTo(304);
    }

    @Test
    void aDocumentIsForThoseWhoTakePartUntilItsTextIsSigned() {
        var id = proposed();
        var document = attached(id, 1);

        refused(api.as(STRANGER).get(path(id) + "/documents/" + document), 403, "agreement-not-permitted");
        assertThat(api.as(CHAIR).get(path(id) + "/documents/" + document).status())
                .isEqualTo(200);
        refused(upload(STRANGER, id, 2, "", PDF), 403, "agreement-not-permitted");
        refused(api.as(OFFICER).get(path(id) + "/documents/none"), 404, "not-found");
    }

    @Test
    void whatIsNoPdfIsRefusedWhateverItSays() {
        var id = proposed();

        refused(upload(OFFICER, id, 1, "", "<html>%PDF-1.7</html>"), 422, "document-not-pdf");
        refused(upload(OFFICER, id, 1, "", ""), 422, "document-not-pdf");
        var html = by(OFFICER, 1).header("Content-Type", "text/html").post(documents(id, ""), PDF);
        refused(html, 415, "unsupported-media-type");
        assertThat(html.header("Accept")).contains("application/pdf");
        refused(upload(OFFICER, id, 7, "", PDF), 412, "stale");
        refused(upload(OFFICER, id, 1, "&role=TEXT", PDF), 400, "invalid-input");
        var other = by(OFFICER, 1).header("Content-Type", "application/pdf").header("Content-Digest", digest("other"));
        refused(other.post(documents(id, "&role=OTHER"), PDF), 400, "document-digest-mismatch");
        assertThat(api.as(OFFICER).get(path(id)).json().path("documents")).isEmpty();
    }

    @Test
    void aTextHasItsLanguage() {
        var id = proposed();

        var lao = ok(upload(OFFICER, id, 1, "&role=TEXT&language=LO", PDF));
        assertThat(lao.json().at("/documents/0/language").asString()).isEqualTo("lo");
        refused(upload(OFFICER, id, 2, "&role=TEXT&language=xx-Klingon!", PDF), 400, "invalid-input");
    }

    @Test
    void aRepeatedUploadIsAnsweredOnce() {
        var id = proposed();
        var sender = by(OFFICER, 1)
                .header("Content-Type", "application/pdf")
                .header("Content-Digest", digest(PDF))
                .idempotencyKey("upload-" + id);

        var first = ok(sender.post(documents(id, "&role=OTHER"), PDF));
        var second = ok(sender.post(documents(id, "&role=OTHER"), PDF));

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aDocumentThatNothingCitesIsTakenAway() {
        var id = proposed();
        var document = attached(id, 1);

        var removed = ok(by(OFFICER, 2).delete(path(id) + "/documents/" + document));

        assertThat(removed.json().path("documents")).isEmpty();
        refused(api.as(OFFICER).get(path(id) + "/documents/" + document), 404, "not-found");
        refused(by(OFFICER, 3).delete(path(id) + "/documents/" + document), 404, "not-found");
    }
}
