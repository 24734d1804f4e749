package org.huunghi.notification.announcement.web;

import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.notification.announcement.Announcement;
import org.huunghi.notification.announcement.Announcements;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

@Component
class AnnouncementView implements AggregateView<Announcement, AnnouncementBody> {

    static final String PATH = "/api/v1/announcements";

    private final Announcements announcements;

    AnnouncementView(Announcements announcements) {
        this.announcements = announcements;
    }

    @Override
    public Class<Announcement> type() {
        return Announcement.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Announcement announcement) {
        return announcement.id();
    }

    @Override
    public AnnouncementBody body(Announcement announcement, long version) {
        return AnnouncementBody.of(announcement);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return announcements.answer(id, key);
    }
}
