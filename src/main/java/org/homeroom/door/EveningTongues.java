package org.homeroom.door;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeroom.door.EveningPaper.Tongue;
import org.homeroom.door.EveningPaper.Understood;
import org.homeroom.event.SlotSummary;
import org.homeroom.interpreting.Help;
import org.homeroom.interpreting.InterpretedLanguage;
import org.homeroom.interpreting.InterpretersThere;
import org.homeroom.interpreting.JobKey;
import org.homeroom.language.LanguageCodes;
import org.homeroom.registration.DoorEntry;
import org.homeroom.registration.RegistrationId;
import org.springframework.stereotype.Component;

/** In which languages the families of an evening are spoken to, and by whom. */
@Component
class EveningTongues {

    private final InterpretersThere interpreters;

    EveningTongues(InterpretersThere interpreters) {
        this.interpreters = interpreters;
    }

    /** What of a family’s wishes is met, and how. */
    static List<Understood> wishes(DoorEntry entry, RosterFamilies.Ready ready) {
        return entry.interpreters().stream()
                .map(wish -> {
                    var job = JobKey.of(entry.slot(), wish.language(), wish.signed());
                    return new Understood(
                            wish,
                            ready.help().getOrDefault(job, Help.NONE),
                            ready.headsets().getOrDefault(job, List.of()));
                })
                .toList();
    }

    /** All that they read, or wish to be interpreted; that of most families first. */
    List<Tongue> of(SlotSummary slot, List<DoorEntry> expected, RosterFamilies.Ready ready) {
        Map<InterpretedLanguage, Set<RegistrationId>> wanted = new HashMap<>();
        Map<InterpretedLanguage, String> tags = new HashMap<>();
        for (var entry : expected) {
            var tag = entry.language().toLanguageTag();
            var read = new InterpretedLanguage(LanguageCodes.iso639(tag), false);
            tags.putIfAbsent(read, tag);
            Stream.concat(
                            Stream.of(read),
                            entry.interpreters().stream()
                                    .map(wish -> JobKey.of(slot.id(), wish.language(), wish.signed())
                                            .language()))
                    .forEach(language -> wanted.computeIfAbsent(language, none -> new HashSet<>())
                            .add(entry.id()));
        }
        var who = interpreters.who(List.of(slot));
        return wanted.entrySet().stream()
                .map(each -> {
                    var language = each.getKey();
                    var job = new JobKey(slot.id(), language);
                    return new Tongue(
                            tags.getOrDefault(language, tag(language)),
                            language.signed(),
                            each.getValue().size(),
                            ready.help().getOrDefault(job, Help.NONE),
                            who.getOrDefault(job, List.of()),
                            ready.headsets().getOrDefault(job, List.of()));
                })
                .sorted(Comparator.comparing(Tongue::families)
                        .reversed()
                        .thenComparing(Tongue::signed)
                        .thenComparing(Tongue::code))
                .toList();
    }

    /** The short one where that means the same: am for amh, but prs for prs, which is written as fa. */
    private static String tag(InterpretedLanguage language) {
        var written = LanguageCodes.bcp47(language.code());
        return LanguageCodes.iso639(written).equals(language.code()) ? written : language.code();
    }
}
