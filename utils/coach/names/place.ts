/** Where a form of the name stands in a reply. */
export type NamePlace = {
  word: string;
  before: string;
  after: string;
  isGiven: boolean;
  /** Followed by 's. */
  isOwner: boolean;
};
