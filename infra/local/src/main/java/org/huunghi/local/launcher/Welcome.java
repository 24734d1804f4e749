package org.huunghi.local.launcher;

import org.huunghi.local.launcher.Settings.Port;

/** The table that ends a successful start: addresses, accounts, next steps. */
final class Welcome {

    private final Settings settings;

    Welcome(Settings settings) {
        this.settings = settings;
    }

    String text() {
        return """

                Huu Nghi is ready.

                  API and portal   %s/docs
                  partner          %s      agreement      %s
                  aid              %s      notification   %s
                  tokens           %s/oauth2/token
                  Kafka            localhost:%d      documents      %s
                  mail that came   %s/mails          (SMTP port %d)
                  SMS that came    %s/messages       (SMPP port %d)
                    by the second  %s/messages       (HTTP)

                Accounts (password of all: huunghi):
                  ppc-office, ppc-chair, external-affairs, agriculture, education, industry-trade,
                  planning, aid-owner, analyst, operator, tester; daklak-office, daklak-chair, daklak-external-affairs

                Next:
                  ./run demo       loads the province's facts and tells the story of an overdue task
                  ./run status     parts and memory          ./run logs gateway    what a part says
                  Ctrl-C           stops everything; the data stays
                """.formatted(
                        settings.url(Port.GATEWAY),
                        settings.url(Port.PARTNER),
                        settings.url(Port.AGREEMENT),
                        settings.url(Port.AID),
                        settings.url(Port.NOTIFICATION),
                        settings.url(Port.ISSUER),
                        settings.port(Port.KAFKA),
                        Documents.uri(settings),
                        settings.url(Port.MAIL_HTTP),
                        settings.port(Port.SMTP),
                        settings.url(Port.SMS_HTTP),
                        settings.port(Port.SMPP),
                        settings.url(Port.SMS_API));
    }
}
