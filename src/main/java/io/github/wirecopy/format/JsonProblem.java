package io.github.wirecopy.format;

import io.github.wirecopy.source.Position;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in the words of the format what Jackson says in those of Java. */
final class JsonProblem {

    private JsonProblem() {}

    static ArticleFormatException translate(JacksonException problem) {
        return new ArticleFormatException(message(problem), position(problem), pointer(problem.getPath()), problem);
    }

    private static String message(JacksonException problem) {
        if (problem instanceof UnrecognizedPropertyException) {
            return "unknown field \"" + ((UnrecognizedPropertyException) problem).getPropertyName() + "\"";
        }
        if (problem instanceof InvalidFormatException) {
            InvalidFormatException wrong = (InvalidFormatException) problem;
            return "\"" + wrong.getValue() + "\" is no " + wrong.getTargetType().getSimpleName();
        }
        Throwable cause = problem.getCause();
        if (problem instanceof ValueInstantiationException && cause != null && cause.getMessage() != null) {
            return cause.getMessage();
        }
        return withoutPackages(problem.getOriginalMessage());
    }

    private static String withoutPackages(String message) {
        return message.replace("io.github.wirecopy.model.", "")
                .replace("io.github.wirecopy.source.", "")
                .replace("`ArticleJson`", "`Article`");
    }

    private static Optional<Position> position(JacksonException problem) {
        TokenStreamLocation location = problem.getLocation();
        return location == null || location.getLineNr() < 1 || location.getColumnNr() < 1
                ? Optional.empty()
                : Optional.of(new Position(location.getLineNr(), location.getColumnNr()));
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            pointer.append('/');
            if (step.getPropertyName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getPropertyName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
