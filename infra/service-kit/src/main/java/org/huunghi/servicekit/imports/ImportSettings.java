package org.huunghi.servicekit.imports;

import java.time.Duration;
import org.huunghi.servicekit.imports.sheet.SheetBounds;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code huunghi.imports.*}.
 *
 * @param rows the most of one file, without its header
 * @param columns the most of one file
 * @param cell the most characters of one cell
 * @param inflated the most a workbook may unpack to
 * @param undecided how long a checked file waits for a decision
 * @param report how long the rows of a finished import can be read
 * @param lease how long an instance that died keeps an import from the others
 * @param interval between two looks for work
 */
@ConfigurationProperties("huunghi.imports")
public record ImportSettings(
        @DefaultValue("20000") int rows,
        @DefaultValue("60") int columns,
        @DefaultValue("4000") int cell,
        @DefaultValue("32MB") DataSize inflated,
        @DefaultValue("7d") Duration undecided,
        @DefaultValue("30d") Duration report,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("1s") Duration interval) {

    SheetBounds bounds() {
        return new SheetBounds(rows, columns, cell, inflated.toBytes());
    }
}
