package org.homeroom.door;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.homeroom.account.Token;
import org.homeroom.language.SafeText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Devices at the doors: how they come in, are known again, and go. Open to all: what opens is the secret they bring. */
@Service
public class Devices {

    /** How long after its time a device may still hand in what happened before. */
    static final Duration HANDING_IN = Duration.ofHours(24);

    /** One link serves a door or two, not a town. */
    static final int MOST_OF_A_PASS = 40;

    private final PassRepository passes;
    private final DeviceRepository devices;
    private final PassRights rights;
    private final Clock clock;

    Devices(PassRepository passes, DeviceRepository devices, PassRights rights, Clock clock) {
        this.passes = passes;
        this.devices = devices;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param secret known to the device alone: here only its hash is kept */
    public record Entered(Device device, String secret) {}

    /** What came of looking for a device by its secret. */
    public sealed interface Recognition {

        record Known(Device device) implements Recognition {}

        /** Its time is over; it may hand in what it has. */
        record Expired(Device device) implements Recognition {}

        /** Withdrawn, long over, or never was. */
        record Withdrawn() implements Recognition {}
    }

    /**
     * A device more at that door; empty when the link is withdrawn, over, or never was.
     *
     * @param name 1 to {@link Device#NAME_LENGTH} characters
     */
    @Transactional
    public Optional<Entered> enter(String token, String name) {
        var now = clock.instant();
        return passes.findByTokenHash(Token.hash(token))
                .map(PassEntity::snapshot)
                .filter(rights::holds)
                .map(pass -> rights.now(pass, now))
                .filter(pass -> !pass.isOver(now))
                .filter(this::hasRoom)
                .map(pass -> {
                    var secret = Token.random();
                    var device = new DeviceEntity(pass.id(), SafeText.clean(name), Token.hash(secret), now);
                    return new Entered(devices.save(device).snapshot(pass), secret);
                });
    }

    private boolean hasRoom(Pass pass) {
        var id = pass.id().value();
        if (pass.own()) {
            passes.lock(id);
        }
        return devices.countByPassIdAndWithdrawnAtIsNull(id) < (pass.own() ? 1 : MOST_OF_A_PASS);
    }

    @Transactional(readOnly = true)
    public Recognition recognise(String secret) {
        return recognise(devices.findBySecretHash(Token.hash(secret)));
    }

    /** Whether it is withdrawn, long over, or never was. */
    @Transactional(readOnly = true)
    boolean isOutOfUse(DeviceId device) {
        return recognise(devices.findById(device.value())) instanceof Recognition.Withdrawn;
    }

    private Recognition recognise(Optional<DeviceEntity> found) {
        var now = clock.instant();
        return found.flatMap(device -> passes.findById(device.pass().value())
                        .map(PassEntity::snapshot)
                        .filter(rights::holds)
                        .map(pass -> device.snapshot(rights.now(pass, now))))
                .filter(device -> !device.withdrawn())
                .filter(device -> !device.pass().isOver(now.minus(HANDING_IN)))
                .<Recognition>map(device ->
                        device.pass().isOver(now) ? new Recognition.Expired(device) : new Recognition.Known(device))
                .orElseGet(Recognition.Withdrawn::new);
    }

    @Transactional
    public void signOut(Device device) {
        devices.withdraw(device.id().value(), device.pass().school().value(), clock.instant());
    }

    /**
     * A sign of life.
     *
     * @param queued how many facts still wait on it
     * @param lookUps how often somebody was looked up since the last one
     */
    @Transactional
    public void hear(Device device, int queued, int lookUps) {
        devices.hear(device.id().value(), clock.instant(), queued, lookUps);
    }
}
