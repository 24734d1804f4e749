package org.huunghi.notification.notification;

/** In what part a unit or a person is concerned by an event. */
public enum Party {
    /** The units that lead a task. */
    LEAD,
    /** The unit whose part in a task is missing. */
    COORDINATOR,
    /** The committee's office of the province that the leading unit belongs to. */
    OFFICE,
    /** The unit that owns an aid item. */
    OWNER,
    /** The unit of ours that answers for an agreement. */
    RESPONSIBLE,
    /** The unit that is asked for its opinion. */
    CONSULTEE,
    /** Whoever follows the agreement, one of its partners or its field. */
    FOLLOWER,
    /** The unit of the officer whose entry it is about. */
    OWN_UNIT
}
