package org.huunghi.agreement.feed.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.huunghi.agreement.feed.FeedScope;

/**
 * A feed as its subscriber wants it.
 *
 * @param value code of the field or id of the partner
 */
record NewFeed(
        @NotNull FeedScope.Kind kind,
        @Pattern(regexp = "[A-Za-z0-9_-]{2,64}") String value) {}
