import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ImportFile } from '../../../components/log/import-file';
import { peekFile } from '../../../components/log/peek-file';
import { type Fake, fakeServices, NOW } from '../fake-services';
import { type Shown, showPage } from '../show-page';

let page: Shown;
afterEach(() => page?.close());

const log = (agent: string, name: string, events = 3) =>
  JSON.stringify({ format: 1, exportedAt: 1, agent: { id: agent, name }, events: Array(events).fill({}) });
const coaching = JSON.stringify({
  kind: 'bedside-coaching',
  format: 1,
  lead: { id: 'agent-ana', name: 'Ana' },
});
const fileOf = (name: string, text: string) => ({ name, text: async () => text }) as File;

async function open(services: Fake, onNews?: (id: string) => void) {
  page = await showPage(<ImportFile onImported={() => {}} onNews={onNews} />, services);
}
async function choose(...files: File[]) {
  const input = page.root.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
const lines = () =>
  [...page.root.querySelectorAll('[data-file]')].map((line) => [
    line.getAttribute('data-file'),
    line.getAttribute('data-result'),
  ]);
const reply = { added: 3, known: 2, import: 'import-1', agent: 'agent-ben', contacts: 2, since: NOW - 1 };

describe('files taken in', () => {
  it('are several at once, each with its own line; a broken one stops no other', async () => {
    const services = fakeServices({
      'log.import': ({ json }) => {
        if (json === 'broken') throw new Error('Not imported: the file is damaged or is no JSON.');
        return reply;
      },
      'coaching.import': () => ({ import: 'import-2', added: 2, known: 0, gone: 1 }),
    });
    await open(services);
    await choose(
      fileOf('a.json', log('agent-ben', 'Ben')),
      fileOf('b.json', 'broken'),
      fileOf('c.json', coaching),
    );
    expect(page.text()).toContain('log, 3 entries');
    expect(page.text()).toContain('coaching file from Ana');
    await page.click(page.button('Import'));
    expect(lines()).toEqual([
      ['a.json', 'done'],
      ['b.json', 'failed'],
      ['c.json', 'done'],
    ]);
    expect(page.text()).toContain(
      '3 entries added, 2 were here already. 2 contacts new or changed since the file of',
    );
    expect(page.text()).toContain('Nothing was imported. Not imported: the file is damaged');
    expect(page.text()).toContain('2 things from your lead added');
    expect(page.text()).toContain('1 is about a contact that is no longer here.');
    expect(page.text()).toContain('2 files taken in. 1 refused');
    expect(services.sent.map((each) => each.type)).toEqual(['log.import', 'log.import', 'coaching.import']);
  });

  it('stand under the name known here, else that in the file, else the file’s; all can be changed', async () => {
    const services = fakeServices({ 'log.import': () => reply });
    const choices = await services.log.readChoices();
    services.log.readChoices = async () => ({
      ...choices,
      agents: [{ id: 'agent-ben', label: 'Ben, nights' }],
    });
    await open(services);
    await choose(
      fileOf('a.json', log('agent-ben', 'Ben')),
      fileOf('b.json', log('agent-cem', 'Cem')),
      fileOf('dora.json', log('agent-dora', '')),
    );
    const fields = [...page.root.querySelectorAll<HTMLInputElement>('.import-lines .field input')];
    expect(fields.map((field) => field.value)).toEqual(['Ben, nights', 'Cem', 'dora']);
    await page.type(fields[1] as Element, 'Cem B.');
    await page.click(page.button('Import'));
    expect(services.sent.map((each) => (each.request as { label: string }).label)).toEqual([
      'Ben, nights',
      'Cem B.',
      'dora',
    ]);
  });

  it('into an empty log one can be one’s own, to go on with', async () => {
    const services = fakeServices({ 'log.import': () => reply });
    await open(services);
    await choose(fileOf('b.json', log('agent-ben', 'Ben')), fileOf('a.json', log('agent-me-1', 'Me')));
    const boxes = () => [...page.root.querySelectorAll('.import-lines input[type=checkbox]')];
    expect(boxes()).toHaveLength(2);
    await page.click(boxes()[1] as Element);
    expect(boxes()).toHaveLength(1);
    await page.click(page.button('Import'));
    expect(services.sent.map((each) => (each.request as { label: string }).label)).toEqual(['', 'Ben']);
  });

  it('can be dropped', async () => {
    await open(fakeServices({ 'log.import': () => reply }));
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [fileOf('a.json', log('agent-ben', 'Ben'))] } });
    await act(async () => void page.root.querySelector('.import')?.dispatchEvent(event));
    expect(lines()).toEqual([['a.json', 'waiting']]);
    expect(event.defaultPrevented).toBe(true);
  });

  it('are taken in once, however often the button is pressed', async () => {
    const services = fakeServices({ 'log.import': () => reply });
    await open(services);
    await choose(fileOf('a.json', log('agent-ben', 'Ben')));
    await page.click(page.button('Import'));
    await page.click(page.button('Import'));
    expect(services.sent).toHaveLength(1);
    expect(page.text()).toContain('Choose a file first.');
  });

  it('lead to what is new, and a coaching file can be taken back', async () => {
    const shown: string[] = [];
    const services = fakeServices({
      'log.import': () => reply,
      'coaching.import': () => ({ import: 'import-2', added: 2, known: 0, gone: 0 }),
    });
    await open(services, (id) => shown.push(id));
    await choose(fileOf('a.json', log('agent-ben', 'Ben')), fileOf('c.json', coaching));
    await page.click(page.button('Import'));
    await page.click(page.button('Show what is new'));
    expect(shown).toEqual(['import-1']);
    await page.click(page.button('Undo'));
    expect(services.sent.at(-1)).toEqual({ type: 'coaching.undo', request: { import: 'import-2' } });
    expect(page.text()).toContain('Taken back.');
  });

  it('say that nothing is new, or that it is the first', async () => {
    const replies = [
      { ...reply, added: 0, import: null },
      { ...reply, since: null },
    ];
    await open(fakeServices({ 'log.import': () => replies.shift() ?? reply }));
    await choose(fileOf('a.json', log('agent-ben', 'Ben')), fileOf('b.json', log('agent-cem', 'Cem')));
    await page.click(page.button('Import'));
    expect(page.text()).toContain('Nothing new since last time.');
    expect(page.text()).toContain('The first file of this agent.');
  });
});

it.each([
  ['', 'unknown'],
  ['null', 'unknown'],
  ['[]', 'unknown'],
  ['{"agent":3,"events":[]}', 'log'],
  [coaching, 'coaching'],
])('%s seems to be: %s', (text, what) => expect(peekFile(text).what).toBe(what));
