package org.huunghi.notification.notification.intake;

/** A text in two languages as events carry it. */
record Title(String vi, String en) {}
