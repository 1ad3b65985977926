// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.shirube.integration.internal.mapping.Joined;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.RowView.Columns;
import org.shirube.integration.internal.reading.Temporary;
import org.shirube.people.api.imports.Origin;

/**
 * The rows of joined files by key, in a temporary file with a small cache, so that memory does not grow with the
 * delivery. Used by one thread.
 */
final class RowIndex implements Joined, AutoCloseable {

    private static final int CACHE_MB = 16;
    private static final int WRITE_BUFFER_KB = 4 << 10;
    private static final char SEPARATOR = '\u0000';
    /** More than the lines of any file, so that all places have the same length. */
    private static final long FIRST_PLACE = 1_000_000_000_000L;
    /** Hashes of keys that are there: most people have no row in most joined files, and need not be looked for. */
    private static final int HASHES = 1 << 22;

    private final Path file;
    private final MVStore store;
    private final MVMap<String, byte[]> refused;
    private final Map<String, Indexed> files = new HashMap<>();
    private boolean anyRefused;

    RowIndex() {
        try {
            file = Temporary.file(".index");
            Temporary.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(CACHE_MB)
                .autoCommitBufferSize(WRITE_BUFFER_KB)
                .open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(0);
        refused = map("refused");
    }

    /** A joined file. */
    private record Indexed(String fileName, Columns columns, MVMap<String, byte[]> rows, BitSet hashes) {

        boolean mayHave(String key) {
            return hashes.get(hash(key));
        }

        void has(String key) {
            hashes.set(hash(key));
        }

        private static int hash(String key) {
            int hash = key.hashCode() * 0x9E3779B9;
            return (hash ^ hash >>> 16) & HASHES - 1;
        }
    }

    void open(String alias, String fileName, Columns columns) {
        files.put(alias, new Indexed(fileName, columns, map("rows." + alias), new BitSet()));
    }

    private MVMap<String, byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    void put(String alias, String key, long line, List<String> cells) {
        Indexed indexed = files.get(alias);
        if (indexed != null) {
            indexed.has(key);
            indexed.rows().put(key + SEPARATOR + place(line), bytes(line, cells));
        }
    }

    /** Sorts as text like the numbers do. */
    private static String place(long line) {
        return Long.toString(FIRST_PLACE + line);
    }

    /** Remembers that a row with this key could not be used. */
    void refuse(String alias, String key) {
        anyRefused = true;
        refused.put(alias + SEPARATOR + key, new byte[0]);
    }

    /** Whether a row with this key could not be used. */
    boolean refused(String alias, String key) {
        return anyRefused && refused.containsKey(alias + SEPARATOR + key);
    }

    @Override
    public List<RowView> rows(String alias, String key) {
        Indexed indexed = files.get(alias);
        if (indexed == null || !indexed.mayHave(key)) {
            return List.of();
        }
        String first = key + SEPARATOR;
        List<RowView> found = new ArrayList<>();
        Iterator<String> keys = indexed.rows().keyIterator(first);
        while (keys.hasNext()) {
            String next = keys.next();
            byte[] value = next.startsWith(first) ? indexed.rows().get(next) : null;
            if (value == null) {
                break;
            }
            found.add(view(indexed, value));
        }
        return found;
    }

    private static byte[] bytes(long line, List<String> cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(line);
            out.writeInt(cells.size());
            for (String cell : cells) {
                byte[] text = cell.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static RowView view(Indexed indexed, byte[] value) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(value))) {
            long line = in.readLong();
            int count = in.readInt();
            List<String> cells = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return new RowView(
                    indexed.columns(), new Origin(indexed.fileName(), line), cells, () -> CsvText.row(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.closeImmediately();
        Temporary.delete(file);
    }
}
