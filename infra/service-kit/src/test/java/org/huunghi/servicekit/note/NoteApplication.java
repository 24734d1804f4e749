package org.huunghi.servicekit.note;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service as small as can be, to see the kit at work over real HTTP. */
@SpringBootApplication
class NoteApplication {

    @Bean
    NoteStore noteStore() {
        return new NoteStore();
    }

    @Bean
    NoteView noteView(NoteStore store) {
        return new NoteView(store);
    }
}
