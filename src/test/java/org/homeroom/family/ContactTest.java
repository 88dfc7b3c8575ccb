package org.homeroom.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @ValueSource(strings = {"rosa@example.org", "o'brien+school@mail.example.co.uk", "אבי@דוגמה.ישראל", "名@例え.テスト"})
    void takesAddresses(String address) {
        assertThat(Contact.isEmail(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rosa",
                "rosa@example",
                "a b@example.org",
                "rosa@example.org\nBcc: all@example.org",
                "Rosa <rosa@example.org>",
                "a@b@example.org",
                "rosa@example.org,other@example.org"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(Contact.isEmail(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Contact(text, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 (617) 555-0142", "(617) 555-0142", "617-555-0142", "0612345678", "+251 911 23 45 67"})
    void takesNumbers(String number) {
        assertThat(Contact.isPhone(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "call me", "=1+1", "+1 617 555 0142 ext. 9 please", "123456789012345678901"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(Contact.isPhone(text)).isFalse();
    }
}
