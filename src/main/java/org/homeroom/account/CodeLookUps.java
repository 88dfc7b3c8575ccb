package org.homeroom.account;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets whoever has a link look up the code in it, and nobody try one code after the other. */
@Component
public class CodeLookUps {

    private static final String LIMIT = "code-lookup";

    private final RateLimits limits;

    CodeLookUps(RateLimits limits) {
        this.limits = limits;
    }

    public sealed interface LookUp<T> {

        record Found<T>(T found) implements LookUp<T> {}

        record Unknown<T>() implements LookUp<T> {}

        /** Whoever asks has guessed too often; nothing was looked up. */
        record TooOften<T>() implements LookUp<T> {}
    }

    /** For whoever asks for a page: only what was not found counts against them. */
    public <T> LookUp<T> find(Supplier<Optional<T>> byCode) {
        return find(((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest(), byCode);
    }

    /** The same for whoever asks for a file. */
    public <T> LookUp<T> find(HttpServletRequest request, Supplier<Optional<T>> byCode) {
        var visitor = Visitor.of(request);
        if (!limits.allow(LIMIT, visitor)) {
            return new LookUp.TooOften<>();
        }
        return byCode.get()
                .<LookUp<T>>map(found -> {
                    limits.giveBack(LIMIT, visitor);
                    return new LookUp.Found<>(found);
                })
                .orElseGet(LookUp.Unknown::new);
    }
}
