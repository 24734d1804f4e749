package org.huunghi.servicekit.imports;

import static org.huunghi.servicekit.imports.ImportStatus.CHECKED;
import static org.huunghi.servicekit.imports.ImportStatus.CHECKING;
import static org.huunghi.servicekit.imports.ImportStatus.DONE;
import static org.huunghi.servicekit.imports.ImportStatus.EXPIRED;
import static org.huunghi.servicekit.imports.ImportStatus.REFUSED;
import static org.huunghi.servicekit.imports.ImportStatus.RUNNING;

import org.huunghi.eventing.Transitions;

/** The life of an import, whole. The README of each service that imports shows the same table. */
public final class ImportTransitions {

    static final String CHECK = "check";
    static final String REFUSE = "refuse";
    static final String ACCEPT = "accept";
    static final String EXPIRE = "expire";
    static final String FINISH = "finish";

    public static final Transitions<ImportStatus> TABLE = Transitions.of(ImportStatus.class)
            .on(CHECK, CHECKING, CHECKED, "checked")
            .on(REFUSE, CHECKING, REFUSED, "refused")
            .on(ACCEPT, CHECKED, RUNNING, "accepted")
            .on(EXPIRE, CHECKED, EXPIRED, "expired")
            .on(FINISH, RUNNING, DONE, "finished")
            .build();

    private ImportTransitions() {}
}
