package org.homeroom.account.ui;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.homeroom.language.Languages;
import org.homeroom.language.SafeText;
import org.homeroom.school.NewSchool;

/** What has to be known to open a school. */
class FirstSchoolFields extends Composite<FormSection> {

    private static final String FIRST_COLOUR = "#7a1f2b";

    private final Languages languages;
    private final TextField name;
    private final ComboBox<String> zone;
    private final ComboBox<String> region;
    private final CheckboxGroup<Locale> offered;
    private final EmailField email;
    private final TextField phone;
    private final TextField address;

    FirstSchoolFields(Languages languages) {
        this.languages = languages;
        name = new TextField(getTranslation("account.setUp.school"));
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(getTranslation("account.setUp.schoolMissing"));
        zone = new ComboBox<>(getTranslation("account.setUp.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setItemLabelGenerator(this::zoneName);
        zone.setHelperText(getTranslation("account.setUp.zoneWhy"));
        zone.setErrorMessage(getTranslation("account.setUp.chooseOne"));
        zone.setRequiredIndicatorVisible(true);
        region = new ComboBox<>(getTranslation("account.setUp.region"));
        region.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::countryName, Collator.getInstance(getLocale())))
                .toList());
        region.setItemLabelGenerator(this::countryName);
        region.setErrorMessage(getTranslation("account.setUp.chooseOne"));
        region.setRequiredIndicatorVisible(true);
        offered = new CheckboxGroup<>(getTranslation("account.setUp.languages"));
        offered.setItems(languages.shipped());
        offered.setItemLabelGenerator(languages::ownName);
        offered.select(languages.shipped());
        offered.setErrorMessage(getTranslation("account.setUp.languageMissing"));
        email = new EmailField(getTranslation("account.setUp.contactEmail"));
        email.setHelperText(getTranslation("account.setUp.contactEmailWhy"));
        email.setRequiredIndicatorVisible(true);
        email.setErrorMessage(getTranslation("account.invite.emailWrong"));
        phone = new TextField(getTranslation("account.setUp.contactPhone"));
        phone.setMaxLength(40);
        address = new TextField(getTranslation("account.setUp.address"));
        address.setMaxLength(300);
    }

    @Override
    protected FormSection initContent() {
        return new FormSection(
                getTranslation("account.setUp.schoolTitle"), name, zone, region, offered, email, phone, address);
    }

    boolean check() {
        name.setInvalid(name.getValue().isBlank());
        zone.setInvalid(zone.isEmpty());
        region.setInvalid(region.isEmpty());
        offered.setInvalid(offered.isEmpty());
        email.setInvalid(email.isEmpty() || email.isInvalid());
        return !(name.isInvalid()
                || zone.isInvalid()
                || region.isInvalid()
                || offered.isInvalid()
                || email.isInvalid());
    }

    NewSchool value() {
        List<Locale> chosen =
                languages.shipped().stream().filter(offered::isSelected).toList();
        return new NewSchool(
                slug(name.getValue()),
                SafeText.clean(name.getValue()),
                ZoneId.of(zone.getValue()),
                region.getValue(),
                chosen,
                chosen.contains(getLocale()) ? getLocale() : chosen.getFirst(),
                FIRST_COLOUR,
                SafeText.clean(email.getValue()),
                phone.isEmpty() ? null : SafeText.clean(phone.getValue()),
                SafeText.clean(address.getValue()));
    }

    /** The city, as its people know it, and the zone's own name: "New York (America/New_York)". */
    private String zoneName(String id) {
        var city = TimeZoneNames.getInstance(ULocale.forLocale(getLocale())).getExemplarLocationName(id);
        return city == null ? id : city + " (" + id + ")";
    }

    private String countryName(String code) {
        return ULocale.getDisplayCountry("und-" + code, ULocale.forLocale(getLocale()));
    }

    private static String slug(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return latin.isEmpty() ? "school" : latin.substring(0, Math.min(latin.length(), 80));
    }
}
