package org.huunghi.servicekit.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.huunghi.servicekit.Problem;

/** A request whose body has been read once, up to a bound, and can be read again: for its hash and for its meaning. */
final class BoundedBody extends HttpServletRequestWrapper {

    private final byte[] body;

    private BoundedBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * @throws Problem.Refusal 413 when the body is longer than the bound, said or unsaid; 400 when it breaks off
     */
    static BoundedBody of(HttpServletRequest request, int bound) {
        if (request.getContentLengthLong() > bound) {
            throw tooLarge(bound);
        }
        try {
            var body = request.getInputStream().readNBytes(bound + 1);
            if (body.length > bound) {
                throw tooLarge(bound);
            }
            return new BoundedBody(request, body);
        } catch (IOException e) {
            throw Problem.of(400, "body-incomplete").asRefusal();
        }
    }

    static Problem.Refusal tooLarge(long bound) {
        return Problem.of(413, "body-too-large", bound).with("maxBytes", bound).asRefusal();
    }

    byte[] bytes() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("the body has been read already");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
