package org.huunghi.testkit.canary.talkingrooms.item.publishing;

public final class ItemWords {
    private ItemWords() {}

    public static String word() {
        return "item";
    }
}
