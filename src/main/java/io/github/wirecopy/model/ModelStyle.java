package io.github.wirecopy.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How the immutable implementations are generated: hidden, with a builder nested in the type, by the JDK alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // Copies are made by builders; methods "with…" of a hidden class would only weigh.
        defaults = @Value.Immutable(copy = false),
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases"},
        throwForInvalidImmutableState = IllegalStateException.class,
        fallbackNullableAnnotation = Nullable.class,
        allowedClasspathAnnotations = {Override.class})
@interface ModelStyle {}
