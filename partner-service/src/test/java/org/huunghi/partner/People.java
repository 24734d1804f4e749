package org.huunghi.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;

/** Who calls the service in the tests, and what they usually send. */
public final class People {

    public static final String OUR_UNIT = "so-ngoai-vu-ld";

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
        return Tokens.of("chu-tich").unit("ubnd-lam-dong").roles("PPC_CHAIR");
    }

    public static Tokens office() {
        return Tokens.of("van-phong").unit("vp-ubnd-ld").roles("PPC_OFFICE");
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
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("name", Map.of("vi", name));
        body.put("kind", "DEPARTMENT");
        body.put("level", "PROVINCE");
        body.put("province", "lam-dong");
        return body;
    }

    /** Registers the unit unless another test has done so. */
    public static void known(Api api, String code, String name) {
        var answer = api.as(office()).post("/api/v1/units", unit(code, name));
        if (answer.status() != 201 && !answer.code().equals("unit-already-registered")) {
            throw new AssertionError(answer.text());
        }
    }
}
