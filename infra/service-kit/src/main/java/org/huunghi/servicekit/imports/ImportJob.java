package org.huunghi.servicekit.imports;

/**
 * A piece of work that one instance has claimed for a while.
 *
 * @param id of the import
 * @param claim unlike any other, so that a claim that was lost cannot be mistaken for a later one
 * @param line up to which the rows are settled
 * @param progress of whoever has worked on it so far
 */
public record ImportJob(String id, String claim, int line, Progress progress) {}
