import type { Extension } from './session.ts';

type Runtime = { sendMessage(message: unknown): Promise<{ ok: boolean; reason?: string }> };
type Scope = { browser?: { runtime: Runtime }; chrome: { runtime: Runtime } };

/** Logs so many contacts, and as many promises. */
export async function fillLog(ext: Extension, count: number): Promise<void> {
  const own = await ext.open('popup.html');
  await own.run(async (most) => {
    const { browser, chrome } = globalThis as unknown as Scope;
    const ask = async (type: string, request: object) => {
      const answer = await (browser ?? chrome).runtime.sendMessage({ type, request });
      if (!answer.ok) throw new Error(answer.reason);
    };
    for (let n = 0; n < most; n++) {
      const at = Date.now();
      const contact = { interaction: null, tab: null, channel: 'phone', disposition: 'resolved', note: '' };
      await ask('log.finish', { id: `finish-message-${n}`, ...contact, endedAt: at });
      const commitment = {
        id: `promise-message-${n}`,
        kind: 'promise',
        dueAt: at + n * 3_600_000,
        action: 'ring',
      };
      await ask('promise.make', { tab: null, commitment });
    }
  }, count);
  await own.close();
}
