package org.homeroom.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One parsed message in one language. Arguments that are only inserted (not chosen by, as in select and plural) are
 * isolated from the direction of the sentence around them; web addresses never, since mail programs would take the
 * closing mark into the link.
 */
record Sentence(MessageFormat format, Set<String> inserted, boolean rightToLeft) {
    static Sentence of(String key, String pattern, Locale language) {
        try {
            MessageFormat format = new MessageFormat(pattern, language);
            return new Sentence(format, insertedOnly(new MessagePattern(pattern)), Languages.isRightToLeft(language));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Message '%s' in %s is malformed: %s".formatted(key, language.toLanguageTag(), e.getMessage()), e);
        }
    }

    String say(Map<String, ? extends @Nullable Object> arguments) {
        Map<String, Object> values = new HashMap<>();
        arguments.forEach((name, value) -> {
            if (value != null) {
                values.put(name, value instanceof String text && inserted.contains(name) ? isolated(text) : value);
            }
        });
        // MessageFormat is not safe for several threads at once, a copy is cheap
        return ((MessageFormat) format.clone()).format(values);
    }

    private String isolated(String text) {
        boolean address = text.startsWith("http://") || text.startsWith("https://");
        boolean mayDiffer = rightToLeft || SafeText.hasRightToLeft(text);
        return mayDiffer && !address ? SafeText.isolate(text) : text;
    }

    private static Set<String> insertedOnly(MessagePattern pattern) {
        Set<String> inserted = new HashSet<>();
        Set<String> chosenBy = new HashSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                (part.getArgType() == ArgType.NONE ? inserted : chosenBy).add(name);
            }
        }
        inserted.removeAll(chosenBy);
        return Set.copyOf(inserted);
    }
}
