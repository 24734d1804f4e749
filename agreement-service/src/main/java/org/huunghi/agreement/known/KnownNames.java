package org.huunghi.agreement.known;

import java.util.Collection;
import java.util.List;

/** The names of our units and their partners, as partner-service has told them. */
public interface KnownNames {

    /** The units of this province and the partners that go by any of these keys. */
    List<KnownName> named(Collection<String> keys, String province);

    /** Takes in what an event says, unless a later one has been taken in before. */
    boolean learn(KnownName name, long sequence);
}
