package org.homeroom.registration;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registrations as they stand, for those who write to families of whom they know already; they answer for who may see it. */
@Component
@Transactional(readOnly = true)
public class Guests {

    private final RegistrationRepository registrations;
    private final RegistrationReader reader;

    Guests(RegistrationRepository registrations, RegistrationReader reader) {
        this.registrations = registrations;
        this.reader = reader;
    }

    public List<RegistrationDetails> of(Collection<RegistrationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : reader.details(registrations.findAllById(
                        ids.stream().map(RegistrationId::value).toList()));
    }
}
