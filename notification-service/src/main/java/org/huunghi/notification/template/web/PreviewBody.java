package org.huunghi.notification.template.web;

import java.util.List;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.SmsText;

/** What a template would say. */
record PreviewBody(String subject, String text, String html, PreviewedSms sms) {

    /**
     * @param units characters of the encoding, one that counts twice counted twice
     */
    record PreviewedSms(String text, SmsText.Encoding encoding, int units, int parts, List<String> cut) {}

    static PreviewBody of(Rendered rendered) {
        var sms = rendered.sms();
        return new PreviewBody(
                rendered.subject(),
                rendered.text(),
                rendered.html(),
                sms == null
                        ? null
                        : new PreviewedSms(
                                sms.text(),
                                sms.encoding(),
                                sms.units(),
                                sms.parts().size(),
                                sms.parts()));
    }
}
