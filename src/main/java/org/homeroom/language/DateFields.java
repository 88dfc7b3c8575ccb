package org.homeroom.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Fields to enter a day or a time in: Gregorian, with Latin digits, as the field can do no other; named in the reader's
 * language, in the order of day and month that the reader writes, and with the first day of the week of the school's
 * country.
 */
@Component
public class DateFields {

    /** Languages whose times every browser writes with Latin digits. */
    private static final Set<String> TIMES_IN_LATIN_DIGITS = Set.of("en", "es", "uk", "vi", "zh");

    private static final Locale PLAIN_TIME = Locale.UK;

    private final Messages messages;

    public DateFields(Messages messages) {
        this.messages = messages;
    }

    /** @param region ISO 3166 country code */
    public DatePicker day(String label, Locale reader, String region) {
        var picker = new DatePicker(label);
        picker.setI18n(words(reader, region));
        return picker;
    }

    public TimePicker time(String label, Locale reader, String region) {
        var picker = new TimePicker(label);
        picker.setStep(Duration.ofMinutes(15));
        picker.setLocale(timeLocale(reader, region));
        picker.setI18n(new TimePicker.TimePickerI18n()
                .setBadInputErrorMessage(messages.get(reader, "language.picker.noTime")));
        return picker;
    }

    public String weekday(DayOfWeek day, Locale reader) {
        return weekdays(reader).get(day.getValue() % 7);
    }

    DatePickerI18n words(Locale reader, String region) {
        var symbols = new DateFormatSymbols(GregorianCalendar.class, icu(reader));
        var creole = HaitianCreole.is(reader);
        var format = dateFormat(reader, region);
        var weekdays = weekdays(reader);
        return new DatePickerI18n()
                .setDateFormat(format)
                .setMonthNames(creole ? HaitianCreole.MONTHS : months(symbols))
                .setWeekdays(weekdays)
                .setWeekdaysShort(
                        creole
                                ? weekdays.stream()
                                        .map(day -> day.substring(0, 3))
                                        .toList()
                                : days(symbols, DateFormatSymbols.ABBREVIATED))
                .setFirstDayOfWeek(firstDayOfWeek(region))
                .setToday(messages.get(reader, "language.picker.today"))
                .setCancel(messages.get(reader, "language.picker.cancel"))
                .setBadInputErrorMessage(messages.get(reader, "language.picker.noDay"));
    }

    /** Day, month and year as figures, in the reader's order: "MM/dd/yyyy". */
    static String dateFormat(Locale reader, String region) {
        var there = new ULocale.Builder()
                .setLocale(icu(reader))
                .setRegion(region)
                .build()
                .setKeywordValue("calendar", "gregorian");
        return DateTimePatternGenerator.getInstance(there)
                .getBestPattern("yyyyMMdd")
                .replaceAll("[^yMd./\\- ]", "")
                .replaceAll("y+", "yyyy")
                .strip();
    }

    static Locale timeLocale(Locale reader, String region) {
        return TIMES_IN_LATIN_DIGITS.contains(reader.getLanguage())
                ? Locale.of(reader.getLanguage(), region)
                : PLAIN_TIME;
    }

    /** 0 is Sunday. */
    static int firstDayOfWeek(String region) {
        return Calendar.getWeekDataForRegion(region).firstDayOfWeek - Calendar.SUNDAY;
    }

    /** From Sunday. */
    private static List<String> weekdays(Locale reader) {
        return HaitianCreole.is(reader)
                ? HaitianCreole.weekdaysFromSunday()
                : days(new DateFormatSymbols(GregorianCalendar.class, icu(reader)), DateFormatSymbols.WIDE);
    }

    private static List<String> months(DateFormatSymbols symbols) {
        return List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
    }

    private static List<String> days(DateFormatSymbols symbols, int width) {
        return Arrays.stream(symbols.getWeekdays(DateFormatSymbols.STANDALONE, width))
                .skip(1)
                .toList();
    }

    private static ULocale icu(Locale reader) {
        return HaitianCreole.is(reader) ? new ULocale("fr_HT") : ULocale.forLocale(reader);
    }
}
