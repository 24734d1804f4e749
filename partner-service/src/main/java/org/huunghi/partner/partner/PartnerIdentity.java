package org.huunghi.partner.partner;

import java.util.regex.Pattern;
import org.huunghi.eventing.SearchKey;

/**
 * What tells one partner from another: Yachiyo in Ibaraki is not Yachiyo in Chiba, while "tỉnh Kochi" is Kochi
 * Prefecture.
 *
 * @param name folded, without the words that only say what kind of thing it is
 * @param parent the same of the unit it belongs to, empty when there is none
 * @param country ISO 3166-1 alpha-2, empty when there is none
 */
public record PartnerIdentity(String name, String parent, String country) {

    private static final Pattern LEADING =
            Pattern.compile("^(tinh|thanh pho|tp|vung|dao|bang|quan|huyen|thi xa|thi tran|cong ty|tap doan|to chuc"
                    + "|(province|city|region|prefecture|state|town|island) of) ");
    private static final Pattern TRAILING = Pattern.compile(
            " (province|city|region|prefecture|state|town|island|county|company|corporation|group|ken|do)$");

    static PartnerIdentity of(String name, String parent, String country) {
        return new PartnerIdentity(core(name), parent == null ? "" : core(parent), country == null ? "" : country);
    }

    private static String core(String name) {
        var bare = LEADING.matcher(SearchKey.fold(name)).replaceFirst("");
        return TRAILING.matcher(bare).replaceFirst("");
    }
}
