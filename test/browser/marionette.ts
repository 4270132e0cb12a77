import { connect, type Socket } from 'node:net';

type Waiting = { ok: (value: unknown) => void; no: (reason: Error) => void };

/** An open connection to Firefox's Marionette port: WebDriver commands over length-prefixed JSON. */
export type Marionette = {
  send<T>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  close(): void;
};

/**
 * Connects to Marionette on loopback.
 * @param port the port Firefox wrote into MarionetteActivePort
 * @returns the connection, after Firefox's greeting
 * @throws when the port refuses; each command throws Firefox's own error text
 */
export function connectMarionette(port: number): Promise<Marionette> {
  return new Promise((ready, failed) => {
    const socket: Socket = connect(port, '127.0.0.1');
    const waiting = new Map<number, Waiting>();
    let heard = Buffer.alloc(0);
    let last = 0;

    const marionette: Marionette = {
      send<T>(command: string, parameters: Record<string, unknown> = {}) {
        if (socket.destroyed) return Promise.reject<T>(new Error('Firefox closed the connection'));
        last += 1;
        const id = last;
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
        return new Promise<T>((ok, no) => {
          waiting.set(id, { ok: (value) => ok(value as T), no });
        });
      },
      close: () => socket.destroy(),
    };

    const take = (message: unknown) => {
      if (!Array.isArray(message)) return ready(marionette);
      const [, id, error, value] = message as [1, number, { error: string; message: string } | null, unknown];
      const waiter = waiting.get(id);
      waiting.delete(id);
      if (error) waiter?.no(new Error(`${error.error}: ${error.message}`));
      else waiter?.ok(value);
    };

    socket.on('data', (piece) => {
      heard = Buffer.concat([heard, piece]);
      for (;;) {
        const colon = heard.indexOf(':');
        if (colon < 0) return;
        const end = colon + 1 + Number(heard.subarray(0, colon));
        if (heard.length < end) return;
        const message: unknown = JSON.parse(heard.subarray(colon + 1, end).toString());
        heard = heard.subarray(end);
        take(message);
      }
    });
    socket.on('error', failed);
    socket.on('close', () => {
      for (const waiter of waiting.values()) waiter.no(new Error('Firefox closed the connection'));
      waiting.clear();
    });
  });
}
