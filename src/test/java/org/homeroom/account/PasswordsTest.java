package org.homeroom.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeroom.account.Passwords.Strength;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void asksForLengthOnly() {
        assertThat(strength("Sh0rt!")).isEqualTo(Strength.TOO_SHORT);
        assertThat(strength("kaffe tasse 1")).isEqualTo(Strength.FAIR);
        assertThat(strength("green tram home")).isEqualTo(Strength.FAIR);
        assertThat(strength("green tram at home")).isEqualTo(Strength.GOOD);
        assertThat(strength("green tram home umbrella")).isEqualTo(Strength.STRONG);
    }

    @Test
    void countsCharactersOfEveryScriptAlike() {
        assertThat(strength("سلام دنیا خوب")).isEqualTo(Strength.FAIR);
        assertThat(strength("😀😁😂😃😄😅😆😇😈😉😊😋")).isEqualTo(Strength.FAIR);
    }

    @Test
    void refusesWhatIsGuessedFirst() {
        assertThat(strength("aaaaaaaaaaaaaaaa")).isEqualTo(Strength.TOO_PLAIN);
        assertThat(strength("Mina.Office@Lincoln.example")).isEqualTo(Strength.TOO_PLAIN);
        assertThat(strength("x".repeat(300))).isEqualTo(Strength.TOO_LONG);
    }

    @Test
    void keepsOnlyAHashThatDiffersEachTime() {
        String hash = passwords.hash("green tram home");
        assertThat(hash).startsWith("$argon2id$").isNotEqualTo(passwords.hash("green tram home"));
        assertThat(passwords.matches("green tram home", hash)).isTrue();
        assertThat(passwords.matches("green tram homf", hash)).isFalse();
    }

    private Strength strength(String password) {
        return passwords.strength(password, "mina.office@lincoln.example");
    }
}
