package org.huunghi.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;

/** Who calls the service in the tests, and what they usually send. */
public final class People {

    public static final String OUR_UNIT = "so-ngoai-vu-ld";
    public static final String COMMITTEE = "ubnd-lam-dong";
    private static final String OFFICE = "vp-ubnd-ld";
    private static final String NEIGHBOUR = "ubnd-dak-lak";

    private People() {}

    public static Tokens officer() {
        return Tokens.of("chuyen-vien").unit(OUR_UNIT).roles("OFFICER");
    }

    public static Tokens head() {
        return Tokens.of("truong-phong").unit(OUR_UNIT).roles("DIVISION_HEAD");
    }

    public static Tokens director() {
        return Tokens.of("giam-doc").unit(OUR_UNIT).roles("DIRECTOR");
    }

    public static Tokens chair() {
        return Tokens.of("chu-tich").unit(COMMITTEE).roles("PPC_CHAIR");
    }

    /** Who decides in another province. */
    public static Tokens neighbours() {
        return Tokens.of("lang-gieng").unit(NEIGHBOUR).roles("PPC_OFFICE", "PPC_CHAIR");
    }

    public static Tokens operator() {
        return Tokens.of("van-hanh").roles("OPERATOR");
    }

    public static Tokens office() {
        return Tokens.of("van-phong").unit(OFFICE).roles("PPC_OFFICE");
    }

    public static Tokens analyst() {
        return Tokens.of("phan-tich").roles("ANALYST");
    }

    /** @param more further fields, each name followed by its value */
    public static Map<String, Object> locality(String name, String country, Object... more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", Map.of("vi", name));
        body.put("country", country);
        body.put("type", "FOREIGN_LOCALITY");
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    public static Map<String, Object> unit(String code, String name) {
        return unit(code, name, "lam-dong");
    }

    public static Map<String, Object> unit(String code, String name, String province) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("name", Map.of("vi", name));
        body.put("kind", "DEPARTMENT");
        body.put("level", "PROVINCE");
        body.put("province", province);
        return body;
    }

    /** Registers the units that decide, as the operator does before anybody else can act. */
    public static void authorities(Api api) {
        known(api, unit(OFFICE, "Văn phòng UBND tỉnh Lâm Đồng"));
        known(api, unit(COMMITTEE, "Ủy ban nhân dân tỉnh Lâm Đồng"));
        known(api, unit(OUR_UNIT, "Sở Ngoại vụ tỉnh Lâm Đồng"));
        known(api, unit(NEIGHBOUR, "Ủy ban nhân dân tỉnh Đắk Lắk", "dak-lak"));
    }

    /** Registers the unit unless another test has done so. */
    public static void known(Api api, Map<String, Object> unit) {
        var answer = api.as(operator()).post("/api/v1/units", unit);
        if (answer.status() != 201 && !answer.code().equals("unit-already-registered")) {
            throw new AssertionError(answer.text());
        }
    }
}
