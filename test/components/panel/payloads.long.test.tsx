import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../utils/model/case-state';
import type { EditorKind } from '../../../utils/model/editor-kind';
import { EMPTY_MEMORY } from '../../../utils/model/memory';
import { FIRST_PLACE } from '../../../utils/model/panel-place';
import { readPlaybook } from '../../../utils/playbooks/read-playbook';
import { look } from '../../../utils/session/look';
import { openCase } from '../../../utils/session/open-case';
import type { PanelState } from '../../../utils/session/panel-state';
import { begin } from '../../../utils/session/session';
import { showPanel } from '../../../utils/session/show-panel';
import { PAYLOADS, payloadBook } from '../../playbooks/payload-book';
import { drawState } from './draw-state';
import { NOW } from './states';

/** The panel's state for a case in which every text, of the playbook and of the page, is this one. */
function stateOf(text: string, kind: EditorKind): PanelState | null {
  const read = readPlaybook(payloadBook(text));
  if (!read.ok) return null;
  const reading = {
    ...{ profile: 'practice-desk', caseId: text, shownName: text, subject: text, status: null, messages: [] },
    ...{ channel: 'email' as const, phi: false, writes: 'reply' as const, failed: [] },
  };
  const commitment = {
    ...{ id: 'c1', agent: 'a', interactionId: null, caseKey: null, origin: null, kind: 'promise' as const },
    ...{ madeAt: NOW, dueAt: NOW + 1000, status: 'open' as const, closedAt: null, renegotiated: 0 },
    ...{ history: [], notified: [] },
  };
  const state: CaseState = {
    ...{
      record: 'case',
      interaction: null,
      caseKey: null,
      name: null,
      correctedName: text,
      switchedOff: [],
      openDue: [],
    },
    context: { ...reading, origin: 'https://desk.example', readAt: NOW, signals: {} },
    memory: {
      ...EMPTY_MEMORY,
      workspace: { id: 'space-0', order: 'only' },
      promised: [{ words: text, action: text, dueAt: NOW }],
    },
    playbook: read.playbook,
    commitments: [commitment],
    actions: { c1: text },
    recap: text,
    story: 'story-0',
  };
  const finding = {
    rule: 'rule-0',
    category: 'vague',
    severity: 'note' as const,
    why: text,
    better: text,
    replace: text,
  };
  const findings = [{ ...finding, start: 0, end: text.length }];
  const blank = openCase({ turn: 1, caseId: text, profile: 'practice-desk', record: 'case' }, reading, state);
  const open = {
    ...look(blank, { breakpoint: 'opened' }, NOW).open,
    draft: { text, kind },
    read: { draft: { text, kind }, reading: { signals: {}, evidence: {}, findings, promises: [] } },
    ...{ log: { at: 'failed' as const, reason: text }, said: { words: text }, copy: text, comment: true },
  };
  const session = { ...begin({ profiles: [], place: FIRST_PLACE }), open };
  return showPanel(session, { words: (key) => key, canInsert: true, now: NOW });
}

/** Elements and the names of their attributes; no text and no values. A gap to fill ([constructor]) is marked as one. */
function skeleton(element: Element): string {
  if (element.className === 'gap') return '';
  const attributes = element.getAttributeNames().sort().join(' ');
  return `<${element.tagName} ${attributes}>${[...element.children].map(skeleton).join('')}</>`;
}

/** What a person can read or hear, the text of slots that nobody filled included. */
const words = (root: Element) =>
  [
    root.textContent,
    ...[...root.querySelectorAll('*')].flatMap((e) => e.getAttributeNames().map((n) => e.getAttribute(n))),
  ].join('\n');

/** All of them where a reply is written; a few suffice where only what is said or charted differs. */
const WAYS: [EditorKind, readonly string[]][] = [
  ['reply', PAYLOADS],
  ['clinical', PAYLOADS.filter((_, i) => i % 10 === 0)],
];

describe.each(WAYS)('hostile texts in the panel beside a %s', (kind, payloads) => {
  it('stay text: no element and no attribute comes of them', async () => {
    const plain = await drawState(stateOf('Plain words', kind) as PanelState);
    const expected = skeleton(plain.root);
    expect(expected.length).toBeGreaterThan(1000);
    expect(plain.root.textContent?.split('Plain words').length).toBeGreaterThan(20);
    let drawn = 0;
    for (const text of payloads) {
      const state = stateOf(text, kind);
      if (!state) continue;
      const { root } = await drawState(state);
      expect(skeleton(root), text).toBe(expected);
      expect(words(root), text).toContain(text.trim());
      drawn++;
    }
    expect(drawn).toBeGreaterThan(payloads.length * 0.9);
    expect((globalThis as { hit?: unknown }).hit).toBeUndefined();
  });
});
