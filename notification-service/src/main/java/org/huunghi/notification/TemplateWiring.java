package org.huunghi.notification;

import java.time.Clock;
import org.huunghi.notification.template.DraftingTemplate;
import org.huunghi.notification.template.Layout;
import org.huunghi.notification.template.OccasionNames;
import org.huunghi.notification.template.PastFacts;
import org.huunghi.notification.template.PreviewingTemplate;
import org.huunghi.notification.template.ReleasingTemplate;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.ShippedTemplates;
import org.huunghi.notification.template.Tariff;
import org.huunghi.notification.template.Templates;
import org.huunghi.notification.template.TestingTemplate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TariffSettings.class)
class TemplateWiring {

    @Bean
    ShippedTemplates shippedTemplates() {
        return new ShippedTemplates();
    }

    @Bean
    OccasionNames occasionNames() {
        return new OccasionNames();
    }

    @Bean
    Tariff tariff(TariffSettings settings) {
        return new Tariff(settings.smsPart(), settings.currency());
    }

    @Bean
    DraftingTemplate draftingTemplate(Templates templates, ShippedTemplates shipped, Rendering rendering, Clock clock) {
        return new DraftingTemplate(templates, shipped, rendering, clock);
    }

    @Bean
    PreviewingTemplate previewingTemplate(
            Templates templates, ShippedTemplates shipped, Rendering rendering, Layout layout, PastFacts past) {
        return new PreviewingTemplate(templates, shipped, rendering, layout, past);
    }

    @Bean
    TestingTemplate testingTemplate(Templates templates, PreviewingTemplate previewing, Clock clock) {
        return new TestingTemplate(templates, previewing, clock);
    }

    @Bean
    ReleasingTemplate releasingTemplate(Templates templates, Clock clock) {
        return new ReleasingTemplate(templates, clock);
    }
}
