package org.huunghi.servicekit.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * A list that is asked for as a file, {@code /api/v1/tasks.csv} or {@code /api/v1/tasks.xlsx}, in the language of
 * {@code lang} or of Accept-Language. It walks the very pages of the list and holds one of them at a time, so it costs
 * the same memory however long the list is. As a controller parameter it is read and checked by itself.
 */
public final class Download {

    public static final String CSV = ".csv";
    public static final String XLSX = ".xlsx";
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Language language;

    private Download(HttpServletRequest request, HttpServletResponse response, Language language) {
        this.request = request;
        this.response = response;
        this.language = language;
    }

    public static Download of(HttpServletRequest request, HttpServletResponse response) {
        var asked = request.getParameter("lang");
        var language = asked == null
                ? Language.of(RequestContextUtils.getLocale(request))
                : Language.of(asked)
                        .orElseThrow(() -> Problem.of(400, "bad-lang").asRefusal());
        return new Download(request, response, language);
    }

    /**
     * Writes all rows, page by page. A page that cannot be read breaks the answer off, and a reader that is gone ends
     * the walk.
     *
     * @param list the list's own handler, with the caller's filters
     */
    public <R> void write(Table<R> table, Function<PageRequest, Page<R>> list) throws IOException {
        var path = request.getServletPath();
        var page = list.apply(page(path, null));
        head(path);
        if ("HEAD".equals(request.getMethod())) {
            return;
        }
        var rows = open(table, path, response.getOutputStream());
        while (true) {
            for (var row : page.items()) {
                rows.write(row);
            }
            if (page.next() == null) {
                break;
            }
            rows.flush();
            response.getOutputStream().flush();
            page = list.apply(page(path, page.next()));
        }
        rows.finish();
    }

    private static PageRequest page(String path, String cursor) {
        return PageRequest.of(path, Integer.toString(PageRequest.MAX_LIMIT), cursor);
    }

    private void head(String path) {
        var file = path.substring(path.lastIndexOf('/') + 1);
        response.setContentType(path.endsWith(CSV) ? CSV_TYPE + ";charset=UTF-8;header=present" : XLSX_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private <R> RowWriter<R> open(Table<R> table, String path, OutputStream out) throws IOException {
        return path.endsWith(CSV) ? new CsvRows<>(table, language, out) : new XlsxRows<>(table, language, out);
    }
}
