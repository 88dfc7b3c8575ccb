package org.homeroom.childcare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadNameTest {

    @ParameterizedTest
    @CsvSource({
        "José  Núñez,JOSE NUNEZ",
        "Đặng Văn Đức,Dang Van Duc",
        "Nguyễn Thị Hoa,Hoa Nguyen Thi",
        "Paweł Żuk,Pawel Zuk",
        "Søren Æbelø,Soren Aebelo",
        "Işık Yıldız,ISIK YILDIZ",
        "علي كريمي,علی کریمی",
        "علی\u200Cرضا حسینی,علی رضا حسینی",
        "علی\u200Cرضا,علیرضا",
        "كـــريم أحمد,کریم احمد",
        "فاطمة,فاطمه",
        "\u200EKarim\u200B Haddad\u2069,Haddad Karim",
        "Abdul Rahman,Abdulrahman",
        "Jean-Luc O’Brien,O'Brien Jean Luc",
        "Прокоп’єва Оля,Оля Прокопʼєва",
        "王 小明,王小明",
        "አልማዝ በቀለ,በቀለ አልማዝ",
        "…,…"
    })
    void isSameHoweverItIsWritten(String one, String other) {
        assertThat(ReadName.of(one).isSame(ReadName.of(other))).isTrue();
        assertThat(ReadName.of(other).isSame(ReadName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Karim Haddad,Karim", "Karim Haddad,karim samir haddad", "علی حسینی,علي"})
    void isAlikeWhereOneHasWordsMore(String one, String other) {
        assertThat(ReadName.of(one).isSame(ReadName.of(other))).isFalse();
        assertThat(ReadName.of(one).isPartOf(ReadName.of(other))).isTrue();
        assertThat(ReadName.of(other).isPartOf(ReadName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Karim Haddad,Sara Haddad", "Ana,Anna", "王小明,王小红", "…,Ana", "علی,رضا"})
    void isAnotherOne(String one, String other) {
        assertThat(ReadName.of(one).isSame(ReadName.of(other))).isFalse();
        assertThat(ReadName.of(one).isPartOf(ReadName.of(other))).isFalse();
    }
}
