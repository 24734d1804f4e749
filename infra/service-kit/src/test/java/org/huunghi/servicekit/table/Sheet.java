package org.huunghi.servicekit.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a sheet of a workbook as any reader of OOXML does, by nothing but the JDK. */
record Sheet(String name, Map<String, Cell> cells) {

    /**
     * @param type {@code inlineStr} or, for a number, {@code n}
     * @param format number format, empty for the general one
     */
    record Cell(String type, String text, String format) {}

    static Sheet read(byte[] workbook, int number) throws IOException {
        var parts = parts(workbook);
        var formats = formats(parts.get("xl/styles.xml"));
        var cells = new LinkedHashMap<String, Cell>();
        elements(parts.get("xl/worksheets/sheet" + number + ".xml"), "c").forEach(cell -> {
            var type = cell.getAttribute("t").isEmpty() ? "n" : cell.getAttribute("t");
            var style = cell.getAttribute("s").isEmpty() ? "0" : cell.getAttribute("s");
            cells.put(
                    cell.getAttribute("r"),
                    new Cell(type, cell.getTextContent(), formats.get(Integer.parseInt(style))));
        });
        var sheet = elements(parts.get("xl/workbook.xml"), "sheet")
                .skip(number - 1)
                .findFirst()
                .orElseThrow();
        return new Sheet(sheet.getAttribute("name"), cells);
    }

    /** By the directory at the end, as readers of OOXML do: the sizes at the head of a part are not known in a stream. */
    private static Map<String, Element> parts(byte[] workbook) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        try (var zip = new ZipFile(Files.write(file, workbook).toFile())) {
            var parts = new LinkedHashMap<String, Element>();
            for (var entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(entry.getName(), parsed(zip.getInputStream(entry)));
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    /** The number format of each style by its index. */
    private static Map<Integer, String> formats(Element styles) {
        var codes = new LinkedHashMap<String, String>();
        elements(styles, "numFmt").forEach(f -> codes.put(f.getAttribute("numFmtId"), f.getAttribute("formatCode")));
        var byStyle = new LinkedHashMap<Integer, String>();
        elements((Element) styles.getElementsByTagName("cellXfs").item(0), "xf")
                .forEach(xf -> byStyle.put(byStyle.size(), codes.getOrDefault(xf.getAttribute("numFmtId"), "")));
        return byStyle;
    }

    private static Element parsed(InputStream xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
