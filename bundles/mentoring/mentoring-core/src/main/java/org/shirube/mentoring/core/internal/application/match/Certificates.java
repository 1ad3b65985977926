// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.core.internal.persistence.CertificateStore;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.persistence.Transactions;

/** Keeps certificates sealed, because the points in them count what people wished for. */
final class Certificates {

    /** As text four characters for three bytes, at most what can be sealed at once. */
    private static final int PIECE = Seals.MAX_LENGTH / 4 * 3;

    private static final int BUFFER = 1 << 16;

    private final CertificateStore store;
    private final Seals seals;

    Certificates(Transactions transactions, Seals seals) {
        this.store = new CertificateStore(transactions);
        this.seals = seals;
    }

    /** In the running transaction. */
    void keep(RunId run, Certificate certificate) {
        store.remove(run);
        AtomicInteger number = new AtomicInteger();
        Pieces pieces = new Pieces(PIECE, piece -> add(run, number.getAndIncrement(), piece));
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new BufferedOutputStream(new DeflaterOutputStream(pieces, fast, BUFFER), BUFFER)) {
            certificate.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
    }

    private void add(RunId run, int number, byte[] piece) {
        store.add(
                run,
                number,
                seals.seal(circle(run), place(number), Base64.getEncoder().encodeToString(piece)));
    }

    /** Empty where nothing is kept, or it does not open any more. */
    Optional<Certificate> open(RunId run) {
        List<byte[]> sealed = store.pieces(run);
        List<Sealed> places = new ArrayList<>();
        sealed.forEach(piece -> places.add(new Sealed(circle(run), place(places.size()), piece)));
        List<InputStream> pieces = new ArrayList<>();
        for (Optional<String> text : seals.openAll(places)) {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            pieces.add(new ByteArrayInputStream(Base64.getDecoder().decode(text.get())));
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(
                new InflaterInputStream(new SequenceInputStream(Collections.enumeration(pieces))), BUFFER)) {
            return Optional.of(Certificate.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the running transaction; wherever a copy lies, it cannot be read again. */
    void forget(RunId run) {
        if (store.remove(run) > 0) {
            seals.destroy(circle(run));
        }
    }

    private static Circle circle(RunId run) {
        return new Circle("mentoring.run", run.value());
    }

    private static String place(int number) {
        return "certificate/" + number;
    }
}
