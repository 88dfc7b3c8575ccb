package org.homeroom.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homeroom.event.SlotId;
import org.homeroom.family.Contact;
import org.homeroom.school.PublicCode;

/** Builds requests to register: one adult who reads English, reached by e-mail, unless told otherwise. */
public final class Requests {

    private final SlotId slot;
    private final List<Newcomer.Adult> adults = new ArrayList<>();
    private final List<Newcomer.Child> children = new ArrayList<>();
    private String key = freshKey();
    private Contact contact = new Contact("rosa@example.org", null);
    private Wishes wishes = Wishes.NONE;
    private HouseholdWish household = new HouseholdWish.Together();
    private ChildcareWish childcare = ChildcareWish.WITH_THE_SEAT;

    private Requests(SlotId slot) {
        this.slot = slot;
    }

    /** As a form makes one. */
    public static String freshKey() {
        return PublicCode.random(PublicCode.LINK_LENGTH);
    }

    public static Requests to(SlotId slot) {
        return new Requests(slot);
    }

    public Requests adult(String name, String language) {
        adults.add(new Newcomer.Adult(name, Locale.forLanguageTag(language)));
        return this;
    }

    public Requests adults(int count) {
        for (int i = 0; i < count; i++) {
            adult("Adult " + (i + 1), "en");
        }
        return this;
    }

    public Requests child(String name, int age) {
        children.add(new Newcomer.Child(name, age, null));
        return this;
    }

    public Requests childInCare(String name, int age) {
        children.add(new Newcomer.Child(name, age, new Newcomer.Care("peanuts", "naps at seven")));
        return this;
    }

    public Requests key(String key) {
        this.key = key;
        return this;
    }

    public Requests contact(Contact contact) {
        this.contact = contact;
        return this;
    }

    /** As many as fit come, in the order in which they are named. */
    public Requests asMany() {
        household = new HouseholdWish.AsMany(List.of());
        return this;
    }

    /** It comes without childcare, too, and waits for it. */
    public Requests childcareMayFollow() {
        childcare = ChildcareWish.MAY_FOLLOW;
        return this;
    }

    public Requests interpreter(String language) {
        wishes = new Wishes(
                List.of(new InterpreterRequest(language, false, "")),
                Set.of(AccessNeed.STEP_FREE),
                "",
                "What to bring?");
        return this;
    }

    public Requests note(String note) {
        wishes = new Wishes(wishes.interpreters(), wishes.accessNeeds(), note, wishes.question());
        return this;
    }

    /** Whether all of them come or as many as can. */
    public Requests household(HouseholdWish wish) {
        household = wish;
        return this;
    }

    public Requests childcare(ChildcareWish wish) {
        childcare = wish;
        return this;
    }

    public RegistrationRequest build() {
        if (adults.isEmpty()) {
            adult("Rosa Alvarez", "en");
        }
        return new RegistrationRequest(key, slot, adults, children, contact, wishes, household, childcare);
    }
}
