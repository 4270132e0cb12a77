import puppeteer, { type Browser, type ConnectionTransport } from 'puppeteer-core';
import { CASE_MS } from './limits.ts';
import type { Marionette } from './marionette.ts';

type NewSession = { sessionId: string; capabilities: { webSocketUrl: string } };

/**
 * Opens the WebDriver session over Marionette and lets puppeteer join it over BiDi.
 * Firefox knows one session at a time, so puppeteer's own `session.new` is answered here with the one that is open.
 */
export async function connectBidi(marionette: Marionette): Promise<Browser> {
  const session = await marionette.send<NewSession>('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    webSocketUrl: true,
    unhandledPromptBehavior: 'ignore',
    timeouts: { script: CASE_MS, pageLoad: CASE_MS },
  });
  const socket = new WebSocket(session.capabilities.webSocketUrl);
  await new Promise<void>((ready, failed) => {
    socket.onopen = () => ready();
    socket.onerror = () => failed(new Error('Firefox refused the BiDi connection'));
  });
  const transport: ConnectionTransport = {
    send(text) {
      const message = JSON.parse(text) as { id: number; method: string };
      if (message.method !== 'session.new') return socket.send(text);
      const result = { sessionId: session.sessionId, capabilities: session.capabilities };
      queueMicrotask(() =>
        transport.onmessage?.(JSON.stringify({ type: 'success', id: message.id, result })),
      );
    },
    close: () => socket.close(),
  };
  socket.onmessage = ({ data }) => transport.onmessage?.(String(data));
  socket.onclose = () => transport.onclose?.();
  return puppeteer.connect({ transport, protocol: 'webDriverBiDi', defaultViewport: null });
}
