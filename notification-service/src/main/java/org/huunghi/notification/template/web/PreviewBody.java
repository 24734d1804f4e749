package org.huunghi.notification.template.web;

import java.util.List;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.SmsText;
import org.huunghi.notification.template.Tariff;

/** What a template would say. */
record PreviewBody(String subject, String text, String html, PreviewedSms sms) {

    /**
     * @param units characters of the encoding, one that counts twice counted twice
     * @param cost as the tariff estimates it
     */
    record PreviewedSms(String text, SmsText.Encoding encoding, int units, int parts, List<String> cut, Cost cost) {}

    record Cost(String amount, String currency) {
        static Cost of(Tariff tariff, int parts) {
            return new Cost(tariff.of(parts).toPlainString(), tariff.currency());
        }
    }

    static PreviewBody of(Rendered rendered, Tariff tariff) {
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
                                sms.parts(),
                                Cost.of(tariff, sms.parts().size())));
    }
}
