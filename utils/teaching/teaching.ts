/** What a person says yes or no to, in this order. */
export const TAUGHT_READERS = [
  'name',
  'caseId',
  'caseLabel',
  'subject',
  'status',
  'messages',
  'sides',
  'editor',
  'send',
  'close',
] as const;
export type TaughtReader = (typeof TAUGHT_READERS)[number];

/** Without these two there is no case. */
export const NEEDED: readonly TaughtReader[] = ['name', 'caseId'];

/** How far what is offered can be relied on. Nothing is sure before a second case agrees: until then it is likely at most. */
export type OfferStanding = 'sure' | 'likely' | 'unsure';

/** One thing that a reader may be given, as the person sees it. It lives in the page only and is never kept. */
export type Offer = { value: string; standing: OfferStanding };

/** A reader with all that it may be given; `at` = the one that is chosen, null = none. */
export type ReaderRow = {
  reader: TaughtReader;
  options: readonly Offer[];
  at: number | null;
  answer: 'open' | 'yes' | 'none';
};

/** `between`: the first case is taught and another one is to be opened. `repair`: one reader of a known site is shown anew. */
export type TeachStage = 'first' | 'between' | 'second' | 'repair' | 'saving';
export type TeachTrouble = 'no-case' | 'same-case' | 'same-customer' | 'not-there' | 'needs' | 'moved';

/** Where somebody is in teaching a site. */
export type Teaching = {
  stage: TeachStage;
  /** What is being saved was asked for here. */
  asked: TeachStage;
  rows: readonly ReaderRow[];
  /** The row that is open. */
  current: TaughtReader | null;
  /** The next click on the page says where the current reader's value stands. */
  pointing: boolean;
  trouble: TeachTrouble | null;
  /** Why it could not be kept, in the background's own words. */
  refusal: string | null;
  /** The addresses that the profile will claim. */
  pages: readonly string[];
};

/** What was seen on the page of one reader. */
export type SeenReader = Pick<ReaderRow, 'reader' | 'options' | 'at'>;
