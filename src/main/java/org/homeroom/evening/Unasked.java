package org.homeroom.evening;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.homeroom.account.Token;
import org.homeroom.school.SchoolId;

/** That whoever has this address wants no thank-yous of this school. The address is kept as a hash. */
@Entity
@Table(name = "evening_unasked")
class Unasked {

    @Embeddable
    record Key(UUID schoolId, String address) {

        static Key of(SchoolId school, String address) {
            return new Key(school.value(), Token.hash(plain(address)));
        }

        /** However it is typed the next time. */
        private static String plain(String address) {
            return address.contains("@") ? address.strip().toLowerCase(Locale.ROOT) : address.replaceAll("[^0-9+]", "");
        }
    }

    @EmbeddedId
    private Key key;

    private Instant since;

    Unasked(Key key, Instant now) {
        this.key = key;
        this.since = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Unasked() {}
}
