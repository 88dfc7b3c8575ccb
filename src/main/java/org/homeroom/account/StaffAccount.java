package org.homeroom.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What a person signs in with. */
@Entity
@Table(name = "staff_account")
class StaffAccount {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private @Nullable Integer version;

    private String email;
    private String name;
    private String language;
    private @Nullable String passwordHash;
    private @Nullable String passwordLinkHash;
    private @Nullable Instant passwordLinkExpires;
    private Instant sessionsValidFrom;
    private @Nullable Instant disabledAt;
    private Instant createdAt;

    StaffAccount(String email, String name, Locale language, Instant now) {
        this.email = EmailAddress.folded(email);
        this.name = name;
        this.language = language.toLanguageTag();
        createdAt = now;
        sessionsValidFrom = now.truncatedTo(ChronoUnit.MICROS);
    }

    @SuppressWarnings("NullAway.Init")
    protected StaffAccount() {}

    AccountId id() {
        return new AccountId(Objects.requireNonNull(id));
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    Instant sessionsValidFrom() {
        return sessionsValidFrom;
    }

    boolean disabled() {
        return disabledAt != null;
    }

    /** Nobody has chosen a password yet. */
    boolean invited() {
        return passwordHash == null;
    }

    void describe(String name, Locale language) {
        this.name = name;
        this.language = language.toLanguageTag();
    }

    /** The link replaces any earlier one; a password that is set stays until a new one is chosen. */
    void offerLink(String linkHash, Instant expires) {
        passwordLinkHash = linkHash;
        passwordLinkExpires = expires;
    }

    boolean linkWorks(Instant now) {
        return passwordLinkExpires != null && now.isBefore(passwordLinkExpires) && !disabled();
    }

    /** Ends every session and uses up any link. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        passwordLinkHash = null;
        passwordLinkExpires = null;
        endSessions(now);
    }

    void disable(Instant now) {
        disabledAt = now;
        passwordLinkHash = null;
        passwordLinkExpires = null;
        endSessions(now);
    }

    void enable() {
        disabledAt = null;
    }

    /** Sessions begun before this instant are over. */
    void endSessions(Instant now) {
        sessionsValidFrom = now.truncatedTo(ChronoUnit.MICROS);
    }
}
