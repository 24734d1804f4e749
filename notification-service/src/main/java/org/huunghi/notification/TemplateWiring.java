package org.huunghi.notification;

import java.time.Clock;
import org.huunghi.notification.template.EditingTemplate;
import org.huunghi.notification.template.PreviewingTemplate;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.ShippedTemplates;
import org.huunghi.notification.template.Templates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateWiring {

    @Bean
    ShippedTemplates shippedTemplates() {
        return new ShippedTemplates();
    }

    @Bean
    EditingTemplate editingTemplate(Templates templates, ShippedTemplates shipped, Rendering rendering, Clock clock) {
        return new EditingTemplate(templates, shipped, rendering, clock);
    }

    @Bean
    PreviewingTemplate previewingTemplate(Templates templates, ShippedTemplates shipped, Rendering rendering) {
        return new PreviewingTemplate(templates, shipped, rendering);
    }
}
