package org.huunghi.testkit.canary.sharedname.shelf.web;

final class ShelfController {
    record Rename(int number) {}
}
