package org.huunghi.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the room rules ask of a class and ArchUnit has no words for. */
final class RoomConditions {

    private RoomConditions() {}

    static ArchCondition<JavaClass> notDependOnOther(String[] rooms) {
        var room = resideInAnyPackage(rooms);
        return condition("not see another room", (from, events) -> from.getDirectDependenciesFromSelf().stream()
                .filter(d -> room.test(d.getTargetClass()))
                .filter(d -> !d.getTargetClass().getPackageName().equals(from.getPackageName()))
                .forEach(d -> events.add(SimpleConditionEvent.violated(from, d.getDescription()))));
    }

    static ArchCondition<JavaClass> beUsedFromAnotherPackageIfPublic(String application) {
        return condition("be used from another package if public", (candidate, events) -> {
            if (candidate.getModifiers().contains(JavaModifier.PUBLIC)
                    && !candidate.getSimpleName().equals(application)
                    && !isUsedElsewhere(candidate)) {
                violated(candidate, " is public but only its own package uses it", events);
            }
        });
    }

    static ArchCondition<JavaClass> notEndIn(Set<String> words) {
        return condition("not end in " + words, (named, events) -> words.stream()
                .filter(named.getSimpleName()::endsWith)
                .forEach(word -> violated(named, " ends in " + word, events)));
    }

    static ArchCondition<JavaClass> notBeAFactThatEndsInEvent() {
        return condition("not be a fact that ends in Event", (fact, events) -> {
            if (!fact.isInterface()
                    && fact.isAssignableTo("org.huunghi.eventing.DomainEvent")
                    && fact.getSimpleName().endsWith("Event")) {
                violated(fact, " ends in Event", events);
            }
        });
    }

    static ArchCondition<JavaClass> haveANameOfItsOwn() {
        var first = new HashMap<String, JavaClass>();
        return condition("have a name of its own", (named, events) -> {
            var taken = first.putIfAbsent(named.getSimpleName(), named);
            if (taken != null && !taken.equals(named)) {
                violated(named, " has the name of " + taken.getName(), events);
            }
        });
    }

    private static boolean isUsedElsewhere(JavaClass candidate) {
        var nested = candidate.getPackage().getClasses().stream()
                .filter(c -> c.getName().startsWith(candidate.getName() + "$"));
        return Stream.concat(Stream.of(candidate), nested)
                .flatMap(c -> c.getDirectDependenciesToSelf().stream())
                .anyMatch(d -> !d.getOriginClass().getPackageName().equals(candidate.getPackageName()));
    }

    private static void violated(JavaClass by, String how, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(by, by.getName() + how));
    }

    private static ArchCondition<JavaClass> condition(String text, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaClass candidate, ConditionEvents events) {
                check.accept(candidate, events);
            }
        };
    }
}
