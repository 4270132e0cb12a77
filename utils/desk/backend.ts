import type { MessageType, Reply, Request } from '../messages/protocol';

/** What a page asks of the background: a method for each `desk.` line of the table of messages. */
type Asked = {
  [T in MessageType as T extends `desk.${infer Name}` ? Name : never]: (
    request: Request<T>,
  ) => Promise<Reply<T>>;
};

/** What a desk session asks of the extension. In a page it is the background; on the practice desk it is in memory. */
export type Backend = Asked & {
  /** False once the extension was reloaded or removed under this page. */
  alive(): boolean;
  /** Calls back when something shown here has changed elsewhere; returns how to stop. */
  onNotice(told: (what: string[]) => void): () => void;
};
