package org.homeroom.site;

import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Vaadin keeps the last answer to each open page, to give it again to a browser that did not hear it. Of the catalogue
 * that was half of what a visitor held in memory; it is kept packed, and unpacked for the few who ask again.
 */
@Component
class PackedAnswers extends UidlRequestHandler implements VaadinServiceInitListener {

    /** Characters that are not worth the work. */
    static final int SMALL = 2_000;

    /** Kept once for all pages that were told the same: those who come by the same way to the same page. */
    record Packed(byte[] bytes) implements Serializable {

        private static final Interner<Packed> SHARED = Interner.newWeakInterner();

        static Packed of(String text) {
            var bytes = new ByteArrayOutputStream(text.length() / 4);
            var deflater = new Deflater(Deflater.BEST_SPEED);
            try (var packing = new DeflaterOutputStream(bytes, deflater)) {
                packing.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            return SHARED.intern(new Packed(bytes.toByteArray()));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Packed packed && Arrays.equals(bytes, packed.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        String unpack() {
            try (var unpacking = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
                return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        var ui = session.getService().findUI(request);
        var writer = super.synchronizedHandleRequest(session, request, response, body);
        boolean signedOutMeanwhile = session.getSession() == null;
        if (ui != null && !signedOutMeanwhile) {
            pack(ui);
        }
        return writer;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {
            @Override
            public void handleRpc(UI ui, String message, VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                try {
                    super.handleRpc(ui, message, request);
                } catch (ClientResentPayloadException again) {
                    unpack(ui);
                    throw again;
                }
            }
        };
    }

    static void pack(UI ui) {
        @Nullable String answer = ui.getInternals().getLastRequestResponse();
        boolean worth = answer != null && answer.length() > SMALL;
        if (worth) {
            ui.getInternals().setLastRequestResponse("");
        }
        if (worth || answer != null && !answer.isEmpty()) {
            ComponentUtil.setData(ui, Packed.class, worth ? Packed.of(answer) : null);
        }
    }

    static void unpack(UI ui) {
        var packed = ComponentUtil.getData(ui, Packed.class);
        if (packed != null) {
            ui.getInternals().setLastRequestResponse(packed.unpack());
        }
    }
}
