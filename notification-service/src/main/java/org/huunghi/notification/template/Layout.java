package org.huunghi.notification.template;

/** The frame of all emails: whose they are, where the record is, why somebody got one and how to get fewer. */
public interface Layout {

    /** The email within its frame; its subject is left as it is. */
    Rendered frame(Rendered email, Frame frame);
}
