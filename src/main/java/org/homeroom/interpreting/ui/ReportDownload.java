package org.homeroom.interpreting.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeroom.interpreting.LanguageAccess;
import org.homeroom.language.Languages;
import org.homeroom.table.Cell;
import org.homeroom.table.CsvFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The yearly report as a file: {@code ?year=2026}; what is no year is this one. */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class ReportDownload {

    static final String CSV = "/staff/interpreting/report.csv";

    private final LanguageAccess access;
    private final InterpretingWords words;
    private final Languages languages;

    ReportDownload(LanguageAccess access, InterpretingWords words, Languages languages) {
        this.access = access;
        this.words = words;
        this.languages = languages;
    }

    @GetMapping(CSV)
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = request.getParameter("year");
        int year = ReportYear.read(typed == null ? "" : typed).orElseGet(access::thisYear);
        var report = access.year(year);
        var reader = languages.of(request);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("language-access-" + year + ".csv")
                        .build()
                        .toString());
        try (var file = new CsvFile(response.getOutputStream(), true)) {
            file.headings(headings(reader));
            for (var line : report.lines()) {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(line.language().code()));
                cells.add(Cell.of(words.language(line.language(), reader)));
                Stream.of(ReportColumn.values()).forEach(column -> cells.add(new Cell.Whole(column.of(line))));
                file.row(cells);
            }
        }
        response.flushBuffer();
    }

    private List<String> headings(Locale reader) {
        return Stream.concat(
                        Stream.of("ISO 639-3", words.messages().get(reader, "interpreting.report.language")),
                        Stream.of(ReportColumn.values())
                                .map(column -> words.messages().get(reader, column.messageKey())))
                .toList();
    }
}
