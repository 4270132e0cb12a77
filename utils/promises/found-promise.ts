/** Who is to act: the writer, us, or a colleague who is named. */
export type Actor = 'me' | 'we' | 'colleague';

/** A promise in a text: UTF-16 offsets; `due` in epoch ms, null where no moment can be worked out. */
export type FoundPromise = {
  start: number;
  end: number;
  due: number | null;
  vague: boolean;
  by: Actor;
};

/** A promise within one sentence; `opens` if it only gives the time of the next ("give me until 4 and I'll …"). */
export type PromiseSpan = {
  start: number;
  end: number;
  due: number | null;
  by: Actor;
  opens?: boolean;
};

/** Reads the due time (epoch ms) of a lower-case clause; `anchored` if it hangs on some other event. */
export type ReadClause = (clause: string, anchored?: boolean) => number | null;
