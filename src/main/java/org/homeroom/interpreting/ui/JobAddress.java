package org.homeroom.interpreting.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.homeroom.event.SlotId;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.JobKey;

/** Where a job's page is: {@code staff/interpreting/<slot>/amh}, {@code …/ase-signed}. */
final class JobAddress {

    static final String ROUTE = "staff/interpreting/:slot/:language";

    private static final String SIGNED = "-signed";

    private JobAddress() {}

    static String of(JobKey job) {
        return "staff/interpreting/%s/%s%s"
                .formatted(job.slot(), job.language().code(), job.language().signed() ? SIGNED : "");
    }

    static Optional<JobKey> read(RouteParameters parameters) {
        var language = parameters.get("language").orElse("");
        boolean signed = language.endsWith(SIGNED);
        var code = signed ? language.substring(0, language.length() - SIGNED.length()) : language;
        return parameters
                .get("slot")
                .flatMap(SlotId::parse)
                .filter(slot -> code.matches("[a-z]{3}"))
                .map(slot -> new JobKey(slot, new InterpretedLanguage(code, signed)));
    }
}
