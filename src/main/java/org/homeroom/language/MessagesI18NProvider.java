package org.homeroom.language;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets views say {@code getTranslation("language.notInYours", "language", "Español")}. A wrong key or argument must not take the
 * page from the reader: it is logged once, and the key stands in the text's place.
 */
@Component
public class MessagesI18NProvider implements I18NProvider {
    private static final Logger LOG = LoggerFactory.getLogger(MessagesI18NProvider.class);

    private final Messages messages;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    public MessagesI18NProvider(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.SHIPPED;
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... namesAndValues) {
        try {
            return messages.get(locale, key, namesAndValues);
        } catch (IllegalArgumentException e) {
            if (reported.add(key)) {
                LOG.error("A view cannot say '{}' in {}", key, locale.toLanguageTag(), e);
            }
            return key;
        }
    }
}
