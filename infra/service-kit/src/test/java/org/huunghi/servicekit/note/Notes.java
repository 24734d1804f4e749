package org.huunghi.servicekit.note;

import org.huunghi.testkit.Api;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample service, and how it says no. */
@NoteTest
abstract class Notes {

    static final String NOTES = "/api/v1/notes";

    @Autowired
    Api api;

    @Autowired
    NoteStore store;
}
