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
const fileOf = (name: string, text: string) => new File([text], name);

type Take = Fake['logFiles']['take'];
/** Services that take logs in as `take` says, and the labels under which they did. */
function takingIn(take: Take, answers: Parameters<typeof fakeServices>[0] = {}) {
  const labels: string[] = [];
  const services = fakeServices(answers);
  services.logFiles.take = (file, label, watch) => {
    labels.push(label);
    return take(file, label, watch);
  };
  return { services, labels };
}

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
const reply = {
  ...{ added: 3, known: 2, import: 'import-1', agent: 'agent-ben' },
  ...{ contacts: 2, since: NOW - 1, left: 0 },
};
const take: Take = async () => reply;

describe('files taken in', () => {
  it('are several at once, each with its own line; a broken one stops no other', async () => {
    const { services, labels } = takingIn(
      async (file) => {
        if ((await file.text()) === 'broken')
          throw new Error('Not imported: the file is damaged or is no JSON.');
        return reply;
      },
      { 'coaching.import': () => ({ import: 'import-2', added: 2, known: 0, gone: 1 }) },
    );
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
    expect(labels).toHaveLength(2);
    expect(services.sent.map((each) => each.type)).toEqual(['coaching.import']);
  });

  it('stand under the name known here, else that in the file, else the file’s; all can be changed', async () => {
    const { services, labels } = takingIn(take);
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
    expect(labels).toEqual(['Ben, nights', 'Cem B.', 'dora']);
  });

  it('into an empty log one can be one’s own, to go on with', async () => {
    const { services, labels } = takingIn(take);
    await open(services);
    await choose(fileOf('b.json', log('agent-ben', 'Ben')), fileOf('a.json', log('agent-me-1', 'Me')));
    const boxes = () => [...page.root.querySelectorAll('.import-lines input[type=checkbox]')];
    expect(boxes()).toHaveLength(2);
    await page.click(boxes()[1] as Element);
    expect(boxes()).toHaveLength(1);
    await page.click(page.button('Import'));
    expect(labels).toEqual(['', 'Ben']);
  });

  it('can be dropped', async () => {
    await open(takingIn(take).services);
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [fileOf('a.json', log('agent-ben', 'Ben'))] } });
    await act(async () => void page.root.querySelector('.import')?.dispatchEvent(event));
    expect(lines()).toEqual([['a.json', 'waiting']]);
    expect(event.defaultPrevented).toBe(true);
  });

  it('are taken in once, however often the button is pressed', async () => {
    const { services, labels } = takingIn(take);
    await open(services);
    await choose(fileOf('a.json', log('agent-ben', 'Ben')));
    await page.click(page.button('Import'));
    await page.click(page.button('Import'));
    expect(labels).toHaveLength(1);
    expect(page.text()).toContain('Choose a file first.');
  });

  it('lead to what is new, and a coaching file can be taken back', async () => {
    const shown: string[] = [];
    const { services } = takingIn(take, {
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

  it('show how far they are, can be stopped, and say what was left out', async () => {
    const { services } = takingIn((_, __, { progress, signal }) => {
      progress?.('writing', 1, 4);
      return new Promise((_, refuse) => signal?.addEventListener('abort', () => refuse(signal.reason)));
    });
    await open(services);
    await choose(fileOf('a.json', log('agent-ben', 'Ben')));
    await page.click(page.button('Import'));
    expect(page.root.querySelector('progress')?.value).toBe(0.25);
    await page.click(page.button('Stop'));
    expect(page.root.querySelector('progress')).toBeNull();
    expect(page.text()).toContain('Stopped. Nothing was imported.');
    services.logFiles.take = async () => ({ ...reply, left: 2 });
    await choose(fileOf('a.json', log('agent-ben', 'Ben')));
    await page.click(page.button('Import'));
    expect(page.text()).toContain(
      '2 things that the file says of your own contacts or promises were left out',
    );
  });

  it('say that nothing is new, or that it is the first', async () => {
    const replies = [
      { ...reply, added: 0, import: null },
      { ...reply, since: null },
    ];
    await open(takingIn(async () => replies.shift() ?? reply).services);
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
  ['{"format":1,"agent":{"id":"a","name":"A"},"events":[]}', 'log'],
])('%s seems to be: %s', async (text, what) => expect((await peekFile(new Blob([text]))).what).toBe(what));
