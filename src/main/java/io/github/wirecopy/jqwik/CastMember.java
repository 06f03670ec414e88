package io.github.wirecopy.jqwik;

import io.github.wirecopy.model.ActorKind;
import io.github.wirecopy.model.MentionForm;

/**
 * Somebody, or something, that may speak in a story.
 *
 * @param kind what it is
 * @param name the full name, without article
 * @param shortName the name once it has been given in full
 * @param before what stands before the full name the first time, with a blank behind, such as {@code Mayor }, or the article; may be empty
 * @param pronoun {@code he}, {@code she} or empty
 */
record CastMember(ActorKind kind, String name, String shortName, String before, String pronoun) {

    static CastMember person(String name, String surname, String title, String pronoun) {
        return new CastMember(ActorKind.PERSON, name, surname, title.isEmpty() ? "" : title + " ", pronoun);
    }

    static CastMember named(ActorKind kind, String name) {
        return new CastMember(kind, name, name, "", "");
    }

    static CastMember document(String name) {
        return new CastMember(ActorKind.DOCUMENT, name, name, "the ", "");
    }

    boolean hasTitle() {
        return kind == ActorKind.PERSON && !before.isEmpty();
    }

    /** Tells whether the words before the name belong to every mention, as an article does and a title does not. */
    boolean hasArticle() {
        return kind == ActorKind.DOCUMENT;
    }

    MentionForm form() {
        return kind == ActorKind.GROUP || kind == ActorKind.DOCUMENT ? MentionForm.NOMINAL : MentionForm.NAME;
    }

    String verb(int verb) {
        return (kind == ActorKind.DOCUMENT ? Words.DOCUMENT_VERBS : Words.VERBS).at(verb);
    }
}
