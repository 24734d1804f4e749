package org.huunghi.agreement;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service that keeps agreements and the tasks the People's Committee assigns. */
@SpringBootApplication
public class AgreementServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(AgreementServiceApplication.class, args);
    }
}
