package org.huunghi.notification.known.mongo;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.inbox.Delivery;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.huunghi.notification.known.KnownTask;
import org.huunghi.notification.known.KnownTasks;
import org.springframework.stereotype.Repository;

@Repository
class MongoKnownTasks implements KnownTasks {

    private final ReadModelCollection<KnownTask> collection;

    MongoKnownTasks(AggregateCollections collections) {
        collection = collections.readModel("known_tasks", KnownTask.class, List.of());
    }

    @Override
    public Optional<KnownTask> find(String id) {
        return collection.find(id);
    }

    @Override
    public boolean learn(long sequence, KnownTask task) {
        return collection.apply(task.id(), sequence, task) == Delivery.APPLIED;
    }
}
