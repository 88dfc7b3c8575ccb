package org.homeroom.evening;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.account.Token;
import org.homeroom.family.Contact;
import org.homeroom.family.Household;
import org.homeroom.school.School;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.homeroom.school.SigningKeys;
import org.springframework.stereotype.Component;

/**
 * Knows a family again by its addresses, however it typed them: there are no accounts, and each registration writes its
 * family anew. Only hashes leave it, each with a secret of the school: all phone numbers there are would soon be tried.
 */
@Component
class Addresses {

    private static final String PURPOSE = "homeroom-address-1 ";

    private final SchoolService schools;
    private final SigningKeys keys;

    Addresses(SchoolService schools, SigningKeys keys) {
        this.schools = schools;
        this.keys = keys;
    }

    /** Of all that the family left. */
    List<String> hashes(Household family) {
        return Stream.concat(family.contact().byEmail().stream(), family.contact().byPhone().stream())
                .map(address -> hash(family.school(), address))
                .toList();
    }

    /** @param address an e-mail address or a phone number, as {@link Contact} has it */
    String hash(SchoolId school, String address) {
        var read = Contact.isEmail(address) ? email(address) : phone(address, schools.get(school));
        var signed = keys.sign(school, (PURPOSE + read).getBytes(StandardCharsets.UTF_8));
        return Token.hash(HexFormat.of().formatHex(signed));
    }

    private static String email(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** As E.164 has it. One without the code of a country is of the school’s. */
    private static String phone(String typed, School school) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            return phones.format(phones.parse(typed, school.region()), PhoneNumberFormat.E164);
        } catch (NumberParseException none) {
            return typed.replaceAll("[^0-9]", "");
        }
    }
}
