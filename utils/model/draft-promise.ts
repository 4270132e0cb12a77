/** A promise in a draft, UTF-16 offsets, and what it says will be done, as it follows "I'll". Due in epoch ms, null where no moment can be worked out. */
export type DraftPromise = {
  start: number;
  end: number;
  dueAt: number | null;
  vague: boolean;
  action: string | null;
};
