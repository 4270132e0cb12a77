import type { MessageType, Reply, Request } from '../../messages/protocol';

type Ask<T extends MessageType> = (request: Request<T>) => Promise<Reply<T>>;

/** What a desk session asks of the extension. In a page it is the background; on the practice desk it is in memory. */
export type Backend = {
  start: Ask<'desk.start'>;
  case: Ask<'desk.case'>;
  report: Ask<'desk.report'>;
  finish: Ask<'desk.finish'>;
  undo: Ask<'desk.undo'>;
  place: Ask<'desk.place'>;
  promise: Ask<'desk.promise'>;
  change: Ask<'desk.change'>;
  quiet: Ask<'desk.quiet'>;
  switch: Ask<'desk.switch'>;
  kit: Ask<'desk.kit'>;
  draft: Ask<'desk.draft'>;
  open: Ask<'desk.open'>;
  /** False once the extension was reloaded or removed under this page. */
  alive(): boolean;
  /** Calls back when something shown here has changed elsewhere; returns how to stop. */
  onNotice(told: (what: string[]) => void): () => void;
};
