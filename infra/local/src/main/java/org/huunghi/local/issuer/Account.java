package org.huunghi.local.issuer;

import java.util.List;

/** Somebody, or some system, that may have a token; {@code unit} is null for those who belong to no unit. */
record Account(String id, String password, List<String> roles, String unit, Description description) {

    record Description(String vi, String en) {}
}
