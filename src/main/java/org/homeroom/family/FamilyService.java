package org.homeroom.family;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.homeroom.school.SchoolId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The households a school knows. Whoever calls answers for the caller's right to see them. */
@Service
@Transactional
public class FamilyService {

    private final FamilyRepository families;
    private final Clock clock;

    FamilyService(FamilyRepository families, Clock clock) {
        this.families = families;
        this.clock = clock;
    }

    public Household enrol(NewFamily family) {
        return families.save(new Family(family, clock.instant())).snapshot();
    }

    /** Adds people to a household; its guardians and children keep their order and the new ones come last. */
    public Household extend(FamilyId id, List<NewGuardian> guardians, List<NewChild> children) {
        var family = families.findById(id.value()).orElseThrow();
        guardians.forEach(family::welcome);
        children.forEach(family::welcome);
        var extended = families.saveAndFlush(family).snapshot();
        families.forgetKeys(id.value());
        return extended;
    }

    /** Keeps others who lock it from deciding for this family until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(FamilyId id) {
        families.lock(id.value());
    }

    /** @throws java.util.NoSuchElementException when there is no such family */
    @Transactional(readOnly = true)
    public Household get(FamilyId id) {
        return families.findById(id.value()).orElseThrow().snapshot();
    }

    @Transactional(readOnly = true)
    public Map<FamilyId, Household> households(Collection<FamilyId> ids) {
        var values = ids.stream().map(FamilyId::value).distinct().toList();
        return StreamSupport.stream(families.findAllById(values).spliterator(), false)
                .map(Family::snapshot)
                .collect(Collectors.toMap(Household::id, Function.identity()));
    }

    /** How many families of the school prefer each language, by BCP 47 tags. */
    @Transactional(readOnly = true)
    public Map<String, Integer> languages(SchoolId school) {
        return families.countLanguages(school.value()).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue()));
    }
}
