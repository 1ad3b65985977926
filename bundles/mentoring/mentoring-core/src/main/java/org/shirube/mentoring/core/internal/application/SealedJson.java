// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;

/** Seals records of plain values. */
public final class SealedJson {

    private final Seals seals;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public SealedJson(Seals seals) {
        this.seals = seals;
    }

    public byte[] seal(Circle circle, String place, Object content) {
        try {
            return seals.seal(circle, place, json.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    public <T> T open(Circle circle, String place, byte[] sealed, Class<T> type) {
        return read(seals.open(circle, place, sealed), type);
    }

    /** In the same order; empty where one does not open. */
    public <T> List<Optional<T>> openAll(List<Sealed> sealed, Class<T> type) {
        return seals.openAll(sealed).stream()
                .map(text -> text.map(one -> read(one, type)))
                .toList();
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw broken(e);
        }
    }

    /** Without its cause, whose message quotes what somebody wrote, and which would go to the log. */
    private static IllegalStateException broken(JsonProcessingException fault) {
        return new IllegalStateException("what is sealed is not as this version keeps it: "
                + fault.getClass().getName());
    }
}
