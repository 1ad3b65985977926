// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shirube.mentoring.api.rule.People;
import org.shirube.mentoring.core.internal.engine.KeptMatching;
import org.shirube.mentoring.core.internal.engine.Matching;
import org.shirube.people.api.EmployeeId;

/**
 * What proves a run and what it is explained from: its people by their numbers, and their matching with its prices.
 *
 * @param matching by the best total or the most pairs, of the candidates that were good enough
 */
record Certificate(List<EmployeeId> seekers, List<EmployeeId> offerers, Matching matching) {

    static Certificate of(People seekers, People offerers, Matching matching) {
        return new Certificate(ids(seekers), ids(offerers), matching);
    }

    private static List<EmployeeId> ids(People people) {
        return IntStream.range(0, people.size()).mapToObj(people::id).toList();
    }

    void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        write(seekers, data);
        write(offerers, data);
        KeptMatching.write(matching, data);
        data.flush();
    }

    private static void write(List<EmployeeId> people, DataOutputStream out) throws IOException {
        out.writeInt(people.size());
        for (EmployeeId person : people) {
            out.writeLong(person.value().getMostSignificantBits());
            out.writeLong(person.value().getLeastSignificantBits());
        }
    }

    static Certificate read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        return new Certificate(people(data), people(data), KeptMatching.read(data));
    }

    private static List<EmployeeId> people(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<EmployeeId> people = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            people.add(new EmployeeId(new UUID(in.readLong(), in.readLong())));
        }
        return people;
    }
}
