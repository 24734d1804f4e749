package org.huunghi.testkit.canary.strayhttp.item.intake;

import org.springframework.http.HttpStatus;

final class ItemMail {
    HttpStatus status() {
        return HttpStatus.OK;
    }
}
