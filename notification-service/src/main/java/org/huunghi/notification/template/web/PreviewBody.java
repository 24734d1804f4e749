package org.huunghi.notification.template.web;

import java.util.List;
import org.huunghi.notification.template.Carrier;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.SmsText;
import org.huunghi.notification.template.Tariff;

/** What a template would say. */
record PreviewBody(String subject, String text, String html, PreviewedSms sms) {

    /**
     * @param units characters of the encoding, one that counts twice counted twice
     * @param cost as the tariff estimates it
     * @param brandname absent for the provider's usual one
     */
    record PreviewedSms(
            String text,
            SmsText.Encoding encoding,
            int units,
            int parts,
            List<String> cut,
            Cost cost,
            String brandname,
            String carrierTemplate) {

        private static PreviewedSms of(SmsText sms, Carrier carrier, Tariff tariff) {
            return new PreviewedSms(
                    sms.text(),
                    sms.encoding(),
                    sms.units(),
                    sms.parts().size(),
                    sms.parts(),
                    Cost.of(tariff, sms.parts().size()),
                    carrier.brandname(),
                    carrier.template());
        }
    }

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
                sms == null ? null : PreviewedSms.of(sms, rendered.carrier(), tariff));
    }
}
