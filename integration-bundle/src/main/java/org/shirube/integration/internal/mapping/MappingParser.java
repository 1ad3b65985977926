// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.people.api.EmploymentStatus;

/** Reads a mapping file. Every mistake is a sentence that names the place in the file. */
public final class MappingParser {

    private static final String UNTIL = "until";
    private static final String LAST_DAY = "last-day";

    private final YamlMap root;
    private final FieldParser fields;
    private final Map<String, FileSpec> files;

    private MappingParser(YamlMap root) {
        this.root = root;
        this.fields = new FieldParser(FieldParser.dates(root, DateForms.unmistakable()));
        this.files = FileSpecParser.files(root.map("files"));
    }

    /**
     * @param name the file's name without {@code .yaml}; must be the name of the source as well
     * @param text its content
     * @throws Problem with what is wrong and where
     */
    public static Mapping parse(String name, String text) {
        YamlMap root = YamlMap.parse(name + ".yaml", text)
                .only(
                        "source",
                        "description",
                        "complete",
                        "effective",
                        "dates",
                        "open-end",
                        "files",
                        "people",
                        "units");
        Mapping mapping = new MappingParser(root).mapping(revision(text));
        if (!mapping.source().equals(name)) {
            throw Problem.of("mapping.source-name", root.file(), name, mapping.source());
        }
        MappingCheck.check(root.file(), mapping);
        return mapping;
    }

    private static String revision(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Mapping mapping(String revision) {
        String complete = root.oneOf("complete", "false", "true", "false", "people", "units");
        return new Mapping(
                revision,
                root.text("source"),
                root.text("description", ""),
                complete.equals("true") || complete.equals("people"),
                complete.equals("true") || complete.equals("units"),
                effective(),
                files,
                root.has("people") ? people(root.map("people")) : null,
                root.has("units") ? units(root.map("units")) : null);
    }

    private Mapping.Effective effective() {
        DateForms dates = FieldParser.dates(root, DateForms.unmistakable());
        if (!root.isMap("effective")) {
            root.oneOf("effective", "today", "today");
            return new Mapping.Effective(null, null, dates);
        }
        YamlMap map = root.map("effective").only("file-name", "column", "dates", "open-end");
        String pattern = map.has("file-name") ? map.text("file-name") : null;
        String column = map.has("column") ? map.text("column") : null;
        return new Mapping.Effective(pattern, column, FieldParser.dates(map, dates));
    }

    private Mapping.People people(YamlMap map) {
        map.only(FieldParser.names(
                Target.OF_PERSON,
                "file",
                "hired",
                "left",
                LAST_DAY,
                "left-after-posts",
                "leave",
                "secondment",
                "from",
                UNTIL,
                "valid-last-day",
                "histories"));
        boolean leftIsLastDay = map.has(LAST_DAY);
        boolean untilIsLastDay = map.has("valid-last-day");
        String file = map.text("file");
        return new Mapping.People(
                file,
                fields.fields(map, Target.OF_PERSON),
                fields.optional(map, "hired"),
                fields.optional(map, leftIsLastDay ? LAST_DAY : "left"),
                leftIsLastDay,
                map.flag("left-after-posts"),
                periods(map),
                fields.optional(map, "from"),
                fields.optional(map, untilIsLastDay ? "valid-last-day" : UNTIL),
                untilIsLastDay,
                histories(map, file, Target.OF_PERSON_HISTORY));
    }

    private List<Period> periods(YamlMap map) {
        List<Period> periods = new ArrayList<>();
        map.maps("leave").forEach(leave -> periods.add(period(leave, EmploymentStatus.ON_LEAVE)));
        map.maps("secondment").forEach(away -> periods.add(period(away, EmploymentStatus.SECONDED)));
        return periods;
    }

    private Period period(YamlMap map, EmploymentStatus status) {
        map.only("from", UNTIL, LAST_DAY);
        boolean isLastDay = map.has(LAST_DAY);
        return new Period(
                status, fields.required(map, "from"), fields.required(map, isLastDay ? LAST_DAY : UNTIL), isLastDay);
    }

    private Mapping.Units units(YamlMap map) {
        map.only(FieldParser.names(Target.OF_UNIT, "file", "from", UNTIL, LAST_DAY, "histories"));
        boolean isLastDay = map.has(LAST_DAY);
        String file = map.text("file");
        return new Mapping.Units(
                file,
                fields.fields(map, Target.OF_UNIT),
                fields.optional(map, "from"),
                fields.optional(map, isLastDay ? LAST_DAY : UNTIL),
                isLastDay,
                histories(map, file, Target.OF_UNIT_HISTORY));
    }

    private List<History> histories(YamlMap map, String ownFile, Set<Target> targets) {
        return map.maps("histories").stream()
                .map(item -> history(item, ownFile, targets))
                .toList();
    }

    private History history(YamlMap map, String ownFile, Set<Target> targets) {
        map.only(FieldParser.names(targets, "file", "from", UNTIL, LAST_DAY, "concurrent"));
        boolean isLastDay = map.has(LAST_DAY);
        @Nullable Field until = fields.optional(map, isLastDay ? LAST_DAY : UNTIL);
        return new History(
                map.text("file", ownFile),
                fields.optional(map, "from"),
                until,
                isLastDay,
                map.flag("concurrent"),
                fields.fields(map, targets));
    }
}
