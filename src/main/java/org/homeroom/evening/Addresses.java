package org.homeroom.evening;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.account.Token;
import org.homeroom.family.Contact;
import org.homeroom.family.Household;
import org.homeroom.school.School;
import org.homeroom.school.SchoolId;
import org.homeroom.school.SchoolService;
import org.springframework.stereotype.Component;

/**
 * Knows a family again by its addresses, however it typed them: there are no accounts, and each registration writes its
 * family anew. Only hashes leave it.
 */
@Component
class Addresses {

    private final SchoolService schools;

    Addresses(SchoolService schools) {
        this.schools = schools;
    }

    /** Of all that the family left. */
    List<String> hashes(Household family) {
        return Stream.concat(family.contact().byEmail().stream(), family.contact().byPhone().stream())
                .map(address -> hash(family.school(), address))
                .toList();
    }

    /** @param address an e-mail address or a phone number, as {@link Contact} has it */
    String hash(SchoolId school, String address) {
        return Token.hash(Contact.isEmail(address) ? email(address) : phone(address, schools.get(school)));
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
