// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every configuration that our bundles declare (OSGi Compendium, chapter 105), to hold files of {@code etc/} against. */
final class Metatypes {

    /** A setting, also one that is commented out as an example. */
    private static final Pattern SETTING = Pattern.compile("#?([A-Za-z][A-Za-z0-9.]*) *= *(.*)");

    private static final Map<String, Predicate<String>> FORMS = Map.of(
            "Integer", value -> value.matches("-?\\d+"),
            "Long", value -> value.matches("-?\\d+"),
            "Double", value -> value.matches("-?\\d+(\\.\\d+)?"),
            "Boolean", value -> Set.of("true", "false").contains(value));

    /** By PID: the type of each setting by its key. */
    private final Map<String, Map<String, String>> types = new HashMap<>();

    /** @param bundles a folder with our bundles in it, however deep */
    static Metatypes of(Path bundles) {
        Metatypes metatypes = new Metatypes();
        try (Stream<Path> files = Files.walk(bundles)) {
            files.filter(file -> file.toString().endsWith(".jar")).forEach(metatypes::read);
            return metatypes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PIDs, and the factory PIDs, that have a configuration. */
    Set<String> pids() {
        return types.keySet();
    }

    /**
     * What is wrong with a file.
     *
     * @param name the file's name, {@code <pid>.cfg} or {@code <factory pid>-<name>.cfg}
     */
    List<String> problems(String name, List<String> lines) {
        Map<String, String> known = types.get(pid(name));
        if (known == null) {
            return List.of(name + ": nothing reads this configuration");
        }
        List<String> problems = new ArrayList<>();
        for (String line : lines) {
            Matcher setting = SETTING.matcher(line);
            if (setting.matches()) {
                String type = known.get(setting.group(1));
                if (type == null) {
                    problems.add(name + ": no setting is named " + setting.group(1));
                } else if (!FORMS.getOrDefault(type, value -> true).test(setting.group(2))) {
                    problems.add(name + ": " + setting.group(1) + " takes a value of the type " + type);
                }
            }
        }
        return problems;
    }

    /** The PID of a file of {@code etc/}; for one of several, the factory's. */
    static String pid(String name) {
        return name.replaceFirst("(-[^.]*)?\\.cfg$", "");
    }

    private void read(Path bundle) {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            for (ZipEntry entry : jar.stream()
                    .filter(file -> file.getName().matches("OSGI-INF/metatype/.*\\.xml"))
                    .toList()) {
                try (InputStream metatype = jar.getInputStream(entry)) {
                    add(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(metatype));
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read the metatypes of " + bundle, e);
        }
    }

    private void add(Document metatype) {
        Map<String, String> settings = elements(metatype, "AD")
                .collect(toMap(setting -> setting.getAttribute("id"), setting -> setting.getAttribute("type")));
        elements(metatype, "Designate")
                .forEach(designate -> types.put(
                        designate.hasAttribute("factoryPid")
                                ? designate.getAttribute("factoryPid")
                                : designate.getAttribute("pid"),
                        settings));
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }
}
