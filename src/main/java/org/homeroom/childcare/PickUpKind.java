package org.homeroom.childcare;

/** What is said of somebody who may come for a child. */
public enum PickUpKind {
    /** Besides the adults of the party; 18 or older. */
    MAY,
    /** Whatever they show. */
    MUST_NOT
}
