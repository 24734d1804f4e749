package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.document.Owner;
import org.huunghi.eventing.Outcome;
import org.junit.jupiter.api.Test;

/** The file of a directive while tasks cite it, let it go, and both at once. */
class DirectiveDocumentsTest extends DirectiveFiles {

    @Test
    void aFileIsCitedByAnyNumberOfTasks() {
        var file = uploaded();

        var first = assigned(file);
        var second = assigned(file);

        assertThat(List.of(first, second))
                .extracting(task -> task.assignment().directive().document())
                .containsOnly(file);
        assertThat(noted()).isEmpty();
        sweep();
        assertThat(isThere(file)).isTrue();
    }

    @Test
    void aFileThatNothingCitesIsSweptAndCannotBeCitedAnyMore() {
        var file = uploaded();

        sweep();

        assertThat(isThere(file)).isFalse();
        assertThat(refusal(file.id(), OFFICE)).isEqualTo(new TaskRejection.UnknownDocument(file.id()));
    }

    @Test
    void whatComesToNothingLeavesTheFileToTheSweep() {
        var file = uploaded();

        citing.cite(file.id(), OFFICE, found -> Outcome.refused(new TaskRejection.NotFound("any")));

        assertThat(isThere(file)).isTrue();
        sweep();
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void theLastTaskThatLetsItGoLeavesItToTheSweep() {
        var file = uploaded();
        var first = assigned(file);
        var second = assigned(file);

        letGo(first);
        sweep();
        assertThat(isThere(file)).isTrue();

        letGo(second);
        assertThat(isThere(file)).isTrue();
        sweep();
        assertThat(isThere(file)).isFalse();
    }

    @Test
    void aCorrectionThatKeepsTheFileKeepsIt() {
        var file = uploaded();
        var task = assigned(file);

        done(citing.cite(file.id(), OFFICE, found -> correct(task, 1, found)));

        assertThat(noted()).isEmpty();
        sweep();
        assertThat(isThere(file)).isTrue();
    }

    @Test
    void oneCitesItWhileTheLastOneLetsItGo() {
        var file = uploaded();
        var last = assigned(file);

        var next = done(citing.cite(file.id(), OFFICE, found -> {
            letGo(last);
            return assign(found);
        }));

        sweep();
        assertThat(next.assignment().directive().document()).isEqualTo(file);
        assertThat(isThere(file)).isTrue();
    }

    /** What is settled then is not the note of letting it go. */
    @Test
    void oneThatLetsItGoBeforeItsOwnCitingIsSettledLeavesNothingBehind() {
        var file = uploaded();

        done(citing.cite(file.id(), OFFICE, found -> {
            var outcome = assign(found);
            letGo(done(outcome));
            return outcome;
        }));

        sweep();
        assertThat(isThere(file)).isFalse();
    }

    /** As after a crash before the write, or after it. */
    @Test
    void whoEndsInTheMidstOfCitingNeitherLosesTheFileNorKeepsIt() {
        var kept = uploaded();
        var dropped = uploaded();
        assertThat(contents.hold(receiving.note(kept.id(), Owner.unit(OFFICE.unit()))))
                .isTrue();
        assertThat(contents.hold(receiving.note(dropped.id(), Owner.unit(OFFICE.unit()))))
                .isTrue();
        done(assign(kept));

        sweep();

        assertThat(isThere(kept)).isTrue();
        assertThat(isThere(dropped)).isFalse();
        assertThat(noted()).isEmpty();
    }

    @Test
    void aSeriesCitesItForAllItsTasks() {
        var file = uploaded();
        var starting = new StartingSeries(rooms.taskSeries(), vetting, CLOCK);
        var monthly = new Rhythm(Rhythm.Every.MONTH, 0, 15, 10);

        done(citing.cite(
                file.id(),
                OFFICE,
                found -> starting.start(assignment(found), monthly, LocalDate.of(2027, 1, 1), null, OFFICE)));
        contents.loosen(receiving.note(file.id(), Owner.unit(OFFICE.unit())));

        sweep();
        assertThat(isThere(file)).isTrue();
    }
}
