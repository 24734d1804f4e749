package org.huunghi.notification.officer;

/** What units do not leave to their officers. */
public interface Mandates {

    boolean isMandatory(String unit, String occasion, Channel channel);
}
