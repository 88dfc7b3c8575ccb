package org.homeroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int ZOOM = 4;

    @Test
    void canBeReadBack() throws Exception {
        var link = "https://events.example.org/r/23456789ABCDEFGHJKMNPQRS";

        var read = new QRCodeReader().decode(picture(QrCode.svg(link)));

        assertThat(read.getText()).isEqualTo(link);
    }

    private static BinaryBitmap picture(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1)) * ZOOM;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Pattern.compile("M(\\d+) (\\d+)h1").matcher(svg).results().forEach(square -> {
            int x = Integer.parseInt(square.group(1)) * ZOOM;
            int y = Integer.parseInt(square.group(2)) * ZOOM;
            for (int row = y; row < y + ZOOM; row++) {
                Arrays.fill(pixels, row * size + x, row * size + x + ZOOM, 0);
            }
        });
        return new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(size, size, pixels)));
    }
}
