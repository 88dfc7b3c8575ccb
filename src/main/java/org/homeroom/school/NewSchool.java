package org.homeroom.school;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What has to be known to open a school; fields as in {@link School}. */
public record NewSchool(
        String slug,
        String name,
        ZoneId zone,
        String region,
        List<Locale> languages,
        Locale sourceLanguage,
        String accent,
        String contactEmail,
        @Nullable String contactPhone,
        String address) {

    public NewSchool {
        if (slug.isBlank() || name.isBlank() || contactEmail.isBlank()) {
            throw new IllegalArgumentException("a school needs a slug, a name and a contact address");
        }
        if (!accent.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour: " + accent);
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a school offers at least one language");
        }
        languages = List.copyOf(languages);
    }
}
