/** An application that is a module of its own. */
module example.newsroom {
    requires io.github.wirecopy;
    requires tools.jackson.databind;

    exports example.newsroom;
}
