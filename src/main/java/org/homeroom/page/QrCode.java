package org.homeroom.page;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a QR code, drawn into the page itself: it is there without another request, and prints sharply. */
public final class QrCode extends Composite<Image> {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 1);

    public QrCode(String text, String alt) {
        var svg = svg(text).getBytes(StandardCharsets.UTF_8);
        getContent().setSrc("data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg));
        getContent().setAlt(alt);
        getContent().getElement().setAttribute("width", "192").setAttribute("height", "192");
    }

    static String svg(String text) {
        var code = matrix(text);
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path d="%s"/></svg>""".formatted(code.getWidth(), code.getHeight(), path);
    }

    private static BitMatrix matrix(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("does not fit into a QR code", e);
        }
    }
}
