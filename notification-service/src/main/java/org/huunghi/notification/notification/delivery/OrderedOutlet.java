package org.huunghi.notification.notification.delivery;

import java.util.Comparator;
import java.util.List;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Outlet;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.officer.Channel;

/**
 * Several providers of one channel: the first that can be reached gets the message. While the first is away the next
 * one serves; one message at a time then learns whether the first is back.
 */
final class OrderedOutlet implements Outlet {

    private final Channel channel;
    private final List<GuardedPost> posts;

    OrderedOutlet(Channel channel, List<GuardedPost> posts) {
        this.channel = channel;
        this.posts = List.copyOf(posts);
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public int capacity() {
        return posts.stream().mapToInt(GuardedPost::capacity).max().orElse(0);
    }

    @Override
    public Handed hand(Message message) {
        for (var post : inOrder(message)) {
            if (post.capacity() > 0) {
                var answer = post.hand(forProvider(message, post.name()));
                if (answer.isPresent()) {
                    return new Handed(post.name(), answer.get());
                }
            }
        }
        return message instanceof Message.Sms sms
                ? new Handed(sms.askedBefore(), away(sms.taken()))
                : new Handed(null, away(List.of()));
    }

    /** What one provider has begun with it finishes; what it refused another one may take. */
    private List<GuardedPost> inOrder(Message message) {
        var before = message.askedBefore();
        if (before == null || posts.size() == 1) {
            return posts;
        }
        Comparator<GuardedPost> isAnother =
                Comparator.comparing(post -> !post.name().equals(before));
        return posts.stream()
                .sorted(message.isBegun() ? isAnother : isAnother.reversed())
                .toList();
    }

    private static Message forProvider(Message message, String provider) {
        return message instanceof Message.Sms sms ? sms.of(provider) : message;
    }

    private static Answer away(List<String> taken) {
        return new Answer.Refused(FailureKind.NETWORK, "provider-away", taken);
    }

    void close() {
        posts.forEach(GuardedPost::close);
    }
}
