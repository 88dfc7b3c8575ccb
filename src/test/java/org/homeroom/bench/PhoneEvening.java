package org.homeroom.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeroom.door.Doorway;
import org.homeroom.event.SchoolYear;
import org.homeroom.event.SlotId;
import org.homeroom.registration.Newcomer;
import org.homeroom.registration.RegistrationCode;
import org.homeroom.registration.RegistrationRequest;
import org.homeroom.registration.SignedCodes;
import org.springframework.test.web.servlet.MockMvc;

/** An evening of a volunteer whose phone is slow and has no network, at the door of a slot with many names in many scripts. */
final class PhoneEvening {

    /** So many families, one after another, are looked for by name, and as many scanned. */
    private static final int LOOKED_FOR = 40;

    private static final int STARTS = 5;

    private final SchoolYear year;
    private final Doorway doorway;
    private final SignedCodes codes;
    private final SlotId slot;
    private final NamedPeople people = new NamedPeople();
    private final List<String> names = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    PhoneEvening(SchoolYear year, Doorway doorway, SignedCodes codes, SlotId slot) {
        this.year = year;
        this.doorway = doorway;
        this.codes = codes;
        this.slot = slot;
    }

    /** @param link of a pass of this slot's door; asked for once the families are registered */
    PhoneWaits measure(Path chromium, MockMvc application, String link, int expected) throws Exception {
        while (names.size() < expected) {
            register();
        }
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "phone");
        URI app;
        try (var network = new Network(application);
                var phone = new SlowPhone(chromium, folder)) {
            app = network.address().resolve("/door/app");
            phone.enter(network.address().resolve(link.substring(link.indexOf("/door/"))));
        }
        for (int i = 0; i < LOOKED_FOR; i++) {
            register(); // after the phone has its list: it knows them by the school's signature alone
        }
        var waits = new PhoneWaits();
        for (int i = 1; i < STARTS; i++) {
            try (var phone = new SlowPhone(chromium, folder)) {
                start(phone, app, waits);
            }
        }
        try (var phone = new SlowPhone(chromium, folder)) {
            start(phone, app, waits);
            type(phone, expected, waits);
            scan(phone, waits);
        }
        return waits;
    }

    private static void start(SlowPhone phone, URI app, PhoneWaits waits) {
        waits.opened().add(phone.open(app));
        waits.firstFound().add(phone.firstLetter("m"));
        phone.startOver();
    }

    private void type(SlowPhone phone, int expected, PhoneWaits waits) {
        for (int i = 0; i < LOOKED_FOR; i++) {
            names.get(i * expected / LOOKED_FOR)
                    .codePoints()
                    .mapToObj(Character::toString)
                    .forEach(letter -> waits.typed().add(phone.letter(letter)));
            phone.startOver();
        }
    }

    /** In turns a family of the list, who then come in, and one that registered since. */
    private void scan(SlowPhone phone, PhoneWaits waits) {
        for (int i = 0; i < LOOKED_FOR; i++) {
            waits.scanned().add(phone.scan(links.get(i)));
            waits.letIn().add(phone.letIn());
            waits.scanned().add(phone.scan(links.get(links.size() - 1 - i)));
        }
    }

    private void register() {
        var like = Crowd.family(links.size(), slot);
        var adults = like.adults().stream()
                .map(adult -> new Newcomer.Adult(name(), adult.language()))
                .toList();
        var children = like.children().stream()
                .map(child -> new Newcomer.Child(name(), child.age(), child.care()))
                .toList();
        var code = doorway.register(
                new RegistrationRequest(like.key(), slot, adults, children, like.contact(), like.wishes()));
        int party = adults.size() + children.size();
        links.add(codes.link(year.school().id(), RegistrationCode.read(code).orElseThrow(), slot, party)
                .toString());
    }

    private String name() {
        var name = people.any().full();
        names.add(name);
        return name;
    }
}
