package io.github.wirecopy.cli;

/** Says that there are several articles for a format that makes a file for each. */
final class SecondArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SecondArticleException(String format) {
        super("the format " + format + " makes a file for each article: name a folder for them with -o FOLDER/");
    }
}
