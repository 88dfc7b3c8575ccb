package org.homeroom.interpreting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.homeroom.school.SchoolId;
import org.jspecify.annotations.Nullable;

@Entity(name = "HeadsetSet")
@Table(name = "headset_set")
class HeadsetSetEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private UUID schoolId;
    private String name;
    private int receivers;
    private int channels;
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init") // by the verb it calls
    HeadsetSetEntity(SchoolId school, String name, int receivers, int channels) {
        schoolId = school.value();
        describe(name, receivers, channels);
    }

    @SuppressWarnings("NullAway.Init")
    protected HeadsetSetEntity() {}

    void describe(String newName, int newReceivers, int newChannels) {
        if (!HeadsetSet.isPossible(newName, newReceivers, newChannels)) {
            throw new IllegalArgumentException("a name, receivers and channels");
        }
        name = newName;
        receivers = newReceivers;
        channels = newChannels;
    }

    /** Lost, broken or sold; what it was lent for stays on record. */
    void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    HeadsetSet snapshot() {
        return new HeadsetSet(
                new HeadsetSetId(Objects.requireNonNull(id)), name, receivers, channels, retiredAt != null);
    }
}
