package org.huunghi.servicekit.openapi;

import com.fasterxml.jackson.core.type.ResolvedType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.PropertyCustomizer;

/** A primitive field has no way to be absent: a body without it is refused, and every answer has it. */
final class RequiredPrimitives implements PropertyCustomizer {

    @Override
    @SuppressWarnings("rawtypes")
    public Schema customize(Schema property, AnnotatedType type) {
        // The documents are made with Jackson 2, whatever reads and writes the bodies.
        if (type.getParent() != null && type.getType() instanceof ResolvedType field && field.isPrimitive()) {
            type.getParent().addRequiredItem(type.getPropertyName());
        }
        return property;
    }
}
