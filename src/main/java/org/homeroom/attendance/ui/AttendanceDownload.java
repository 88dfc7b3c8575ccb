package org.homeroom.attendance.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeroom.attendance.AttendanceExport;
import org.homeroom.attendance.AttendanceQuery;
import org.homeroom.attendance.ExportFormat;
import org.homeroom.attendance.ExportOptions;
import org.homeroom.language.Languages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The files themselves. What they hold is said by the parameters of {@link AttendanceQuery}; how they look by
 * {@code heading=machine}, {@code bom=true}, {@code names=none} and {@code needs=none}.
 */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
class AttendanceDownload {

    static final String CSV = "/staff/attendance.csv";
    static final String XLSX = "/staff/attendance.xlsx";

    private final AttendanceExport export;
    private final Languages languages;

    AttendanceDownload(AttendanceExport export, Languages languages) {
        this.export = export;
        this.languages = languages;
    }

    @GetMapping(CSV)
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(ExportFormat.CSV, request, response);
    }

    @GetMapping(XLSX)
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(ExportFormat.XLSX, request, response);
    }

    private void send(ExportFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var query = query(request);
        var options = new ExportOptions(
                format,
                languages.of(request),
                "machine".equals(request.getParameter("heading")),
                "true".equals(request.getParameter("bom")),
                "none".equals(request.getParameter("names")),
                "none".equals(request.getParameter("needs")));
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(export.fileName(format))
                        .build()
                        .toString());
        export.write(query, options, response.getOutputStream());
        response.flushBuffer();
    }

    private static AttendanceQuery query(HttpServletRequest request) {
        try {
            return AttendanceQuery.read(request::getParameter);
        } catch (IllegalArgumentException notUnderstood) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not understood", notUnderstood);
        }
    }
}
