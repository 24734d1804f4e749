package org.huunghi.notification.notification.delivery;

import java.util.Optional;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Outlet;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.TestRecipient;

/** Stands before the providers of a channel and keeps back what is to reach nobody. */
final class SimulatingOutlet implements Outlet {

    private final OrderedOutlet providers;
    private final Simulator simulator;
    private final boolean everything;

    /**
     * @param everything whether nothing at all is handed to a provider
     */
    SimulatingOutlet(OrderedOutlet providers, Simulator simulator, boolean everything) {
        this.providers = providers;
        this.simulator = simulator;
        this.everything = everything;
    }

    @Override
    public Channel channel() {
        return providers.channel();
    }

    @Override
    public int capacity() {
        return everything ? Integer.MAX_VALUE : providers.capacity();
    }

    @Override
    public Handed hand(Message message) {
        return TestRecipient.of(message.to())
                .or(() -> everything ? Optional.of(TestRecipient.DELIVERED) : Optional.empty())
                .map(test -> new Handed(SIMULATOR, simulator.hand(message, test)))
                .orElseGet(() -> providers.hand(message));
    }

    void close() {
        providers.close();
    }
}
