/** What a lead can say of a contact: worth showing to others, worth talking about, or it needs a call to the customer. */
export const REVIEW_MARKS = ['exemplary', 'teachable', 'call'] as const;
export type ReviewMark = (typeof REVIEW_MARKS)[number];
