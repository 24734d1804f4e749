package org.huunghi.notification.officer.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.officer.OptingOut.Kind;
import org.huunghi.notification.template.OccasionNames;
import org.springframework.web.util.HtmlUtils;

/** What people see who follow the link in an email, in both languages: which one they read nobody knows here. */
final class OptOutPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>Hữu Nghị</title>
            </head>
            <body style="max-width:40em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.5">
            <h1>Hữu Nghị</h1>
            <p>%s</p>
            <p lang="en">%s</p>
            %s
            </body>
            </html>
            """;

    /** It posts to its own address. */
    private static final String FORM = """
            <form method="post">
            <input type="hidden" name="List-Unsubscribe" value="One-Click">
            <button type="submit">Ngừng nhận – <span lang="en">Stop</span></button>
            </form>""";

    /** The page is in it: only what is markup need be escaped. */
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final OccasionNames names;

    OptOutPage(OccasionNames names) {
        this.names = names;
    }

    /** What can still be turned off is asked for, the rest is told. */
    String standing(List<Kind> kinds) {
        var open = kinds.stream().filter(Kind::canBeLeft).toList();
        if (!open.isEmpty()) {
            return page(
                    "Ngừng nhận thư về các loại sự kiện sau? Chưa có gì thay đổi cho đến khi bấm nút."
                            + list(open, Language.VI),
                    "Stop emails about these kinds of events? Nothing changes until you press the button."
                            + list(open, Language.EN),
                    FORM);
        }
        var bound = kinds.stream().filter(Kind::mandatory).toList();
        return bound.isEmpty() ? done(kinds) : mandatory(bound);
    }

    private String done(List<Kind> kinds) {
        return page(
                "Đồng chí không còn nhận thư về các loại sự kiện sau. Có thể nhận lại trong hồ sơ cán bộ, mục tùy chọn"
                        + " thông báo." + list(kinds, Language.VI),
                "You get no more emails about these kinds of events. To get them again, change the notification"
                        + " preferences in your officer's entry." + list(kinds, Language.EN),
                "");
    }

    private String mandatory(List<Kind> kinds) {
        return page(
                "Đơn vị của đồng chí quy định bắt buộc nhận thư về các loại sự kiện sau, không thể ngừng nhận."
                        + list(kinds, Language.VI),
                "Your unit makes emails about these kinds of events mandatory; they cannot be stopped."
                        + list(kinds, Language.EN),
                "");
    }

    String expired() {
        return page(
                "Đường dẫn đã hết hạn. Hãy dùng đường dẫn trong thư mới hơn hoặc đổi tùy chọn thông báo trong hồ sơ cán"
                        + " bộ.",
                "The link has expired. Use the link in a newer email, or change the notification preferences in your"
                        + " officer's entry.",
                "");
    }

    String unknown() {
        return page(
                "Đường dẫn không đúng hoặc bị cắt mất một phần. Hãy mở lại từ thư, hoặc đổi tùy chọn thông báo trong hồ"
                        + " sơ cán bộ.",
                "The link is wrong, or a part of it is missing. Open it from the email again, or change the"
                        + " notification preferences in your officer's entry.",
                "");
    }

    private String list(List<Kind> kinds, Language language) {
        return kinds.stream()
                .map(kind ->
                        "<br><strong>" + HtmlUtils.htmlEscape(names.of(kind.occasion(), language), UTF_8) + "</strong>")
                .collect(Collectors.joining());
    }

    private static String page(String vi, String en, String rest) {
        return PAGE.formatted(vi, en, rest);
    }
}
