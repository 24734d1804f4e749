package org.huunghi.servicekit.table;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.table.Letters.Letter;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Downloads a list that is larger than the heap that its JVM was given; {@link DownloadMemoryTest} starts it. */
final class LongList {

    static final int ROWS = 20_000;
    static final int TEXT = 4_000;

    private static int given;

    private LongList() {}

    public static void main(String[] path) throws IOException {
        var request = new MockHttpServletRequest("GET", path[0]);
        request.setServletPath(path[0]);
        Download.of(request, nowhere()).write(Letters.TABLE, LongList::page);
        System.out.println(given + " rows");
    }

    private static Page<Letter> page(PageRequest page) {
        var first =
                page.after().map(last -> Integer.parseInt(last.getLast()) + 1).orElse(0);
        var numbers = IntStream.range(first, Math.min(ROWS, first + page.limit() + 1))
                .boxed()
                .toList();
        return Page.of(numbers, page, number -> List.of(number.toString()), LongList::letter);
    }

    private static Letter letter(int number) {
        given++;
        return Letters.named("x".repeat(TEXT) + number);
    }

    private static MockHttpServletResponse nowhere() {
        return new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                return new DelegatingServletOutputStream(OutputStream.nullOutputStream());
            }
        };
    }
}
