package org.huunghi.local.issuer;

import org.huunghi.local.part.PartFailure;
import org.huunghi.local.part.PartProcess;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;

/** Issues signed tokens to the accounts of the demonstration, by OAuth 2 for programs and a login form for people. */
@SpringBootApplication(proxyBeanMethods = false)
public class IssuerApplication {

    public static void main(String[] args) {
        try {
            var context = new SpringApplicationBuilder(IssuerApplication.class)
                    .properties("spring.config.name=issuer")
                    .run(args);
            System.out.println("issuer ready: "
                    + context.getEnvironment().getProperty("spring.security.oauth2.authorizationserver.issuer"));
        } catch (SpringApplication.AbandonedRunException e) {
            // This is how the build looks at the context without starting it.
            throw e;
        } catch (RuntimeException e) {
            PartProcess.named("issuer").die(explained(e));
        }
    }

    private static Throwable explained(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException busy) {
                return new PartFailure(
                        "port " + busy.getPort() + " is in use; stop what uses it or choose another port");
            }
        }
        return failure;
    }
}
