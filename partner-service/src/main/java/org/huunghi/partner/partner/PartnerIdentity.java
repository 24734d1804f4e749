package org.huunghi.partner.partner;

import java.util.regex.Pattern;

/**
 * What tells one partner from another: Yachiyo in Ibaraki is not Yachiyo in Chiba, and "tỉnh Kochi" is Kochi Province.
 *
 * @param name without the words that only say what kind of thing it is
 * @param parent the same of the unit it belongs to, empty when there is none
 * @param country ISO 3166-1 alpha-2, empty when there is none
 */
public record PartnerIdentity(String name, String parent, String country) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEADING = Pattern.compile(
            "^(tỉnh|thành phố|tp\\.?|vùng|đảo|bang|quận|huyện|thị xã|thị trấn|công ty|tập đoàn|tổ chức"
                    + "|(province|city|region|prefecture|state|town|island) of)\\s+",
            FLAGS);
    private static final Pattern TRAILING = Pattern.compile(
            "[\\s-]+(province|prefecture|city|region|town|island|state|county|company|corporation|group|ken|do)$",
            FLAGS);

    static PartnerIdentity of(String name, String parent, String country) {
        return new PartnerIdentity(core(name), parent == null ? "" : core(parent), country == null ? "" : country);
    }

    private static String core(String name) {
        var bare = LEADING.matcher(name).replaceFirst("");
        return TRAILING.matcher(bare).replaceFirst("");
    }
}
