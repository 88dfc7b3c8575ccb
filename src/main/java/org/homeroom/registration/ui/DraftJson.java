package org.homeroom.registration.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeroom.page.DeviceJson;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.school.PublicCode;

/** A draft as it is written on the family's device. */
final class DraftJson {

    private static final int PEOPLE_MOST = RegistrationRequest.PARTY_MOST + 10;

    private DraftJson() {}

    static String write(RegistrationDraft draft) {
        return DeviceJson.write(draft);
    }

    /** Empty when there is nothing that could be read. */
    static Optional<RegistrationDraft> read(String json) {
        return DeviceJson.read(json, RegistrationDraft.class)
                .filter(draft -> draft.people() <= PEOPLE_MOST)
                .map(DraftJson::tidy);
    }

    private static RegistrationDraft tidy(RegistrationDraft draft) {
        draft.key = PublicCode.read(draft.key, PublicCode.LINK_LENGTH)
                .orElseGet(() -> PublicCode.random(PublicCode.LINK_LENGTH));
        draft.spoken = codes(draft.spoken);
        draft.signed = codes(draft.signed);
        draft.order = draft.order.stream()
                .filter(Objects::nonNull)
                .limit(PEOPLE_MOST)
                .collect(Collectors.toCollection(ArrayList::new));
        draft.lastId = Math.max(draft.lastId, draft.people());
        return draft;
    }

    private static LinkedHashSet<String> codes(Set<String> codes) {
        return codes.stream()
                .filter(code -> code.matches("[a-z]{3}"))
                .limit(DraftCheck.LANGUAGES_MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
