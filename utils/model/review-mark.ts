/** What a lead can say of a contact: worth showing to others, worth talking about, it needs a call to the customer, or read and nothing to add. */
export const REVIEW_MARKS = ['exemplary', 'teachable', 'call', 'seen'] as const;
export type ReviewMark = (typeof REVIEW_MARKS)[number];
