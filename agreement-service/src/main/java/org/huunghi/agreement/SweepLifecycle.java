package org.huunghi.agreement;

import org.huunghi.agreement.clock.TimerSweeper;
import org.springframework.context.SmartLifecycle;

/** Sweeps from when the store and the relay are at work until before they end. */
final class SweepLifecycle implements SmartLifecycle {

    private final TimerSweeper sweeper;
    private volatile boolean running;

    SweepLifecycle(TimerSweeper sweeper) {
        this.sweeper = sweeper;
    }

    @Override
    public void start() {
        sweeper.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sweeper.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Above the store and the relay, which are at 0. */
    @Override
    public int getPhase() {
        return 1;
    }
}
