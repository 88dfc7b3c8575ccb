package org.homeroom.childcare;

/**
 * What a school has to know of somebody who cares for children.
 *
 * @param phone may be empty
 * @param clearance what was checked, such as a background check and its date; may be empty
 * @param adult that staff know the person to be 18 or older; no date of birth is asked
 */
public record NewCarer(String name, String phone, String clearance, boolean adult) {

    public static final int NAME_LENGTH = 200;
    public static final int PHONE_LENGTH = 40;
    public static final int CLEARANCE_LENGTH = 300;
    public static final int ADULT_AGE = 18;

    public NewCarer {
        if (!adult) {
            throw new IllegalArgumentException("a carer is " + ADULT_AGE + " or older");
        }
        if (name.isBlank() || name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("a carer has a name of at most " + NAME_LENGTH);
        }
        if (phone.length() > PHONE_LENGTH || clearance.length() > CLEARANCE_LENGTH) {
            throw new IllegalArgumentException("phone or clearance too long");
        }
    }
}
