package org.homeroom.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeroom.DatabaseTest;
import org.homeroom.event.SchoolYear;
import org.homeroom.family.FamilySearch.Among;
import org.homeroom.school.SchoolId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FamilySearchTest {

    private static final Among EVERYBODY = new Among("select id from family", List.of());

    @Autowired
    private FamilySearch search;

    @Autowired
    private FamilyService families;

    @Autowired
    private FoundSoon found;

    @Autowired
    private SchoolYear year;

    private SchoolId school;

    @BeforeEach
    void meetFamilies() {
        school = year.school().id();
        Stream.of("Bo Li", "Bogdan Lis", "王", "Nguyễn Thị Mai", "محمد الخطيب", "ሰላም ተስፋዬ", "Олена Шевченко", "김민수")
                .forEach(this::enrol);
        found.soon();
    }

    @ParameterizedTest
    @CsvSource({
        "bo, Bo Li",
        "王, 王",
        "wang, 王",
        "mai nguyen, Nguyễn Thị Mai",
        "muhammad, محمد الخطيب",
        "tesfaye selam, ሰላም ተስፋዬ",
        "шевч, Олена Шевченко",
        "shevchenko, Олена Шевченко",
        "kim, 김민수",
        "m, Nguyễn Thị Mai",
    })
    void findsNamesInAnyScriptFromTheFirstLetterOn(String typed, String name) {
        assertThat(names(typed)).contains(name);
    }

    @Test
    void namesThoseFirstWhoAreCalledJustSo() {
        assertThat(names("bo")).containsExactly("Bo Li", "Bogdan Lis");
        assertThat(names("li bo")).startsWith("Bo Li");
        assertThat(names("bo", 1)).containsExactly("Bo Li");
        assertThat(names("li bo", 1)).containsExactly("Bo Li");
        assertThat(names("olga")).isEmpty();
        assertThat(names(" ")).isEmpty();
        assertThat(names("%")).isEmpty();
    }

    @Test
    void findsAChildWithAParentsNameAndWhoeverJoinsLater() {
        var family = enrol("Ana Duarte");
        found.soon();
        assertThat(find(school, "liya duarte")).isEmpty();

        families.extend(family, List.of(), List.of(new NewChild("Liya", 7)));
        found.soon();

        assertThat(find(school, "liya duarte")).containsExactly(family);
    }

    @Test
    void keepsFamiliesOfAnotherSchoolToItself() {
        var other = year.school("elm-street", "Elm Street School").id();

        assertThat(find(other, "bo")).isEmpty();
    }

    @Test
    void findsThoseAmongWhomItIsToldToLookOnly() {
        var bo = enrol("Bo Last");
        found.soon();
        var named = new Among("select family_id from guardian where name = ?", List.of("Bo Last"));

        assertThat(search.find(school, "bo", named, 1)).containsExactly(bo);
    }

    @Test
    void namesThoseWhoWriteItSoBeforeThoseWhoMaySoundSo() {
        Stream.of("Mai Wong", "Minh Wong", "Wong Wong", "Wei Wang").forEach(this::enrol);
        found.soon();

        assertThat(names("王伟", 1)).containsExactly("Wei Wang");
        assertThat(names("wang", 2)).containsExactlyInAnyOrder("Wei Wang", "王");
    }

    @Test
    void findsWhoHasBothOfTwoNamesThatManyHave() {
        families.extend(enrol("Zed One"), List.of(), childrenWhoseNamesAllBeginWith("q"));
        families.extend(enrol("Zed Two"), List.of(), childrenWhoseNamesAllBeginWith("x"));
        found.soon();
        assertThat(find(school, "q x")).isEmpty();

        var both = enrol("Xena Quill");
        found.soon();
        assertThat(find(school, "q x")).containsExactly(both);
        assertThat(find(school, "q x z")).isEmpty();

        var one = enrol("Xu Qin");
        found.soon();
        assertThat(find(school, "x q")).containsExactlyInAnyOrder(both, one);
        assertThat(search.find(school, "x q", EVERYBODY, 1))
                .containsAnyOf(both, one)
                .hasSize(1);
    }

    /** Of so many names that their family has more keys than are looked up one by one. */
    private static List<NewChild> childrenWhoseNamesAllBeginWith(String letter) {
        var children = "abcdefgh"
                .chars()
                .mapToObj(child -> "abcdefghijklmnopqrst"
                        .chars()
                        .mapToObj(name -> letter + (char) child + (char) name)
                        .collect(Collectors.joining(" ")))
                .map(names -> new NewChild(names, 7))
                .toList();
        assertThat(children.stream().flatMap(child -> FamilyKeys.words(child.firstName()).stream()))
                .filteredOn(key -> key.startsWith(letter))
                .hasSizeGreaterThan(KeyedFamilies.MANY);
        return children;
    }

    @Test
    void takesNamesOfAnyLength() {
        var endless = "王".repeat(NewGuardian.NAME_LENGTH);
        var family = enrol(endless);
        found.soon();

        assertThat(find(school, endless)).startsWith(family);
    }

    private List<String> names(String typed) {
        return names(typed, 5);
    }

    private List<String> names(String typed, int most) {
        return search.find(school, typed, EVERYBODY, most).stream()
                .map(id -> families.get(id).guardians().getFirst().name())
                .toList();
    }

    private List<FamilyId> find(SchoolId of, String typed) {
        return search.find(of, typed, EVERYBODY, 5);
    }

    private FamilyId enrol(String name) {
        var guardian = new NewGuardian(name, Locale.ENGLISH);
        return families.enrol(
                        new NewFamily(school, List.of(guardian), List.of(), new Contact("family@example.org", null)))
                .id();
    }
}
