package org.huunghi.seed;

/** The officers of the story, as the seed data introduces them. */
public final class Officers {

    /**
     * Somebody who should learn in time.
     *
     * @param key name among the seed's officers
     */
    public record Officer(String key, String name, String email, String phone) {}

    private Officers() {}

    /** Focal point of the department that leads the task. */
    public static Officer ofTheTask() {
        return officer("hoa.agriculture");
    }

    /** Focal point of the unit that owns the aid. */
    public static Officer ofTheAid() {
        return officer("quang.university");
    }

    /** Desk of the office that follows tasks for the People's Committee. */
    public static Officer ofTheOffice() {
        return officer("thu.office");
    }

    private static Officer officer(String key) {
        var body = SeedFiles.file("officers").stream()
                .filter(seed -> seed.key().equals(key))
                .findFirst()
                .orElseThrow()
                .create();
        return new Officer(
                key,
                body.path("name").asString(),
                body.path("email").asString(),
                body.path("phone").asString());
    }
}
