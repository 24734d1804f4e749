package org.huunghi.notification.officer.web;

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

    private OptOutPage() {}

    static String asking(String occasion) {
        return page(
                "Ngừng nhận thư về loại sự kiện <strong>%s</strong>? Chưa có gì thay đổi cho đến khi bấm nút.",
                "Stop emails about <strong>%s</strong>? Nothing changes until you press the button.", occasion, FORM);
    }

    static String done(String occasion) {
        return page(
                "Đồng chí không còn nhận thư về loại sự kiện <strong>%s</strong>. Có thể nhận lại trong hồ sơ cán bộ,"
                        + " mục tùy chọn thông báo.",
                "You get no more emails about <strong>%s</strong>. To get them again, change the notification"
                        + " preferences in your officer's entry.",
                occasion,
                "");
    }

    private static String page(String vi, String en, String occasion, String rest) {
        var kind = HtmlUtils.htmlEscape(occasion);
        return PAGE.formatted(vi.formatted(kind), en.formatted(kind), rest);
    }
}
