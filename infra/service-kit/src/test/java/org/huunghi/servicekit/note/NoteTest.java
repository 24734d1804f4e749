package org.huunghi.servicekit.note;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The fixture on a random port; autowire {@link Api} to call it as an officer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = NoteTest.Settings.class)
@interface NoteTest {

    String NOTE = """
            {"title":"Thư mời","due":"2026-11-21","pages":2,"kind":"LETTER","tags":["mời"],"lines":[]}""";

    final class Settings implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            var environment = context.getEnvironment();
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "ISSUER_URI=" + Tokens.issuer());
            context.registerBean(
                    Api.class,
                    () -> Api.at("http://localhost:" + environment.getRequiredProperty("local.server.port"))
                            .as(Tokens.of("nguyen.an").unit("so-ngoai-vu-ld").roles("OFFICER")),
                    // The port is known only when the server runs.
                    definition -> definition.setLazyInit(true));
        }
    }
}
