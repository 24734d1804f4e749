package org.huunghi.agreement;

import org.huunghi.agreement.directive.ReadingDirective;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.agreement.known.KnownUnits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading directives. */
@Configuration(proxyBeanMethods = false)
class DirectiveWiring {

    @Bean
    ReadingDirective readingDirective(KnownNames names, KnownUnits units) {
        return new ReadingDirective(names, units);
    }
}
