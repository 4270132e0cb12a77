import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../utils/text/own-words';
import { partWords } from '../../utils/text/part-words';

const own = (text: string) => ownWords(text).replace(/\s+/g, ' ').trim();

describe('quoted mail is not the writer’s', () => {
  const said = 'Done.';
  it.each([
    ['lines with ">"', 'Done.\n> When?\n  > Now?'],
    ['On … wrote', 'Done.\n\nOn Mon, 3 Mar 2026 at 10:00, Ann Lee wrote:\nI want it\nback.'],
    ['a day in figures', 'Done.\n\nOn 24/11/2026 09:02, Jo Pike wrote:\nYou forgot page 2.'],
    [
      'On … wrote over two lines',
      'Done.\n\nOn Tue, 3 Mar 2026 at 10:00, Desk\n<desk@example.com> wrote:\n\nBack.',
    ],
    ['Quote On', 'Done.\n\nQuote On 3 March 2026, Ann Lee wrote:\nI want it back.'],
    ['an address', 'Done.\n\nAnn Lee <ann@example.com> wrote:\n\nI want it back.'],
    ['a German head', 'Done.\n\nAm 3. März 2026 um 10:00 schrieb Ann Lee:\nIch will es.'],
    ['a French one', 'Done.\n\nLe 3 mars 2026 à 10:00, Ann Lee a écrit :\nJe le veux.'],
    ['the original message', 'Done.\n-----Original Message-----\nI want it back.'],
    ['a forwarded message', 'Done.\n\n---------- Forwarded message ---------\nI want it back.'],
    ['begin forwarded message', 'Done.\n\nBegin forwarded message:\n\nFrom: Jo\nSubject: part\n\nNow.'],
    ['a head', 'Done.\nFrom: Ann Lee\nSent: Monday\nI want it back.'],
    ['a head in bold', 'Done.\n\n*From:* Ann <ann@example.com>\n*Sent:* Monday 9:14\n*To:* Us\n\nNow.'],
    [
      'a head below a line',
      'Done.\n________________________________\nFrom: Ann <a@example.com>\nTo: Us\n\nNow.',
    ],
    ['a German head', 'Done.\n\nVon: Ann Lee\nGesendet: Montag\nAn: Uns\nBetreff: Lampe\n\nJetzt.'],
    ['a reply-above line', 'Done.\n\n##- Please type your reply above this line -##\n\nAnn: I want it back.'],
    ['indented lines', 'On 3 Mar 2026 at 10:00, Ann Lee wrote:\n\n    I want it\n    back.\n\nDone.'],
    ['a box', '│ I want it\n│ back.\nDone.'],
    ['">" below its head alone', 'On Sat Jan 10 12:00:00 2026, ann wrote:\n\n> I want it.\n> Now.\n\nDone.'],
    ['a day in words above ">"', 'On Monday, Ann wrote:\n> I want it.\nDone.'],
  ])('%s', (_, text) => expect(own(text)).toBe(said));
});

describe('what only looks like a quote stays', () => {
  it.each([
    'On Monday you wrote:\nI want it back.\nHere it is.',
    'On 3 March you wrote: a lamp is broken.\nA new one is on its way.',
    'On Monday she wrote a letter.',
    'On Monday Jo wrote to you about the bed. It is here.',
    'It costs > 20 dollars.',
    'From: £40\nTo: £32\nThat is the new price.',
    'From: Leeds\nTo: York\nDate: 3 May\nThat is your trip.',
    'From: Leeds\nSent: Monday\nArrives: Friday\nThat is your parcel.',
    'From Tuesday on the ramp is open.',
    '| Item | Price |\n| Lamp | £12 |',
    '    1. Press the key.\n    2. Wait.',
    'Please sign above this line on page 2.',
    'The label says "Original message" on its back.',
  ])('%j', (text) => expect(ownWords(text)).toBe(text));
});

describe('a signature and a footer are not the writer’s', () => {
  it.each([
    ['Done.\n\nRegards,\nDenise Cole\nService Desk | help.example.com', 'Done. Regards, Denise Cole'],
    ['Done.\n\nBest, Ola\nPatient Office\nOur desk is closed on Sundays.', 'Done. Best, Ola'],
    ['Done.\n\nAda Kerr\nNorthgate Clinic, 555-0100, open 8 to 6', 'Done. Ada Kerr'],
    ['Done.\n-- \nThis mailbox is not monitored.', 'Done.'],
    ['Done.\n\nHow did we do? Visit our website to rate this reply.', 'Done.'],
    ['Done.\n\nConfidentiality notice: this message is meant for you alone.', 'Done.'],
    ['Done.\n\nThanks,\nAnn\n\nSent from my iPhone', 'Done. Thanks, Ann'],
    [
      'Done.\n\nRegards,\nTom\nBilling\n\nPlease consider the environment.\n\nRegistered in England.',
      'Done. Regards, Tom',
    ],
  ])('%j', (text, left) => expect(own(text)).toBe(left));

  it.each([
    'Please do not reply to this email.',
    'This mailbox is not monitored.',
    'Regards,\nAnn\nPS: I am still waiting for you.',
    'Hello,\nThanks again\nThe lamp is ready at 5.',
    'Thanks for the photo.\nAnn has it.\n\nYou can ring 555-0100.',
    'The form is filed.\n\nHow did we do this? With two copies.\n\nThat is all.',
    'Ann Lee\nI want my money back. Ring 555-0100.',
  ])('%j is all the writer’s', (text) => expect(ownWords(text)).toBe(text));
});

const pieces = fc.array(
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '> ',
    '| ',
    '    ',
    'On 3 May 2026 Ann wrote:',
    'wrote:',
    'From: a@example.com',
    'Sent: Monday',
    'To: us',
    '-- ',
    'Regards,',
    'Ann Lee',
    'Sent from my phone',
    'a',
    ' ',
    '-----Original Message-----',
  ),
);

it('the parts are the text in order; every length and every line stays; parting twice changes nothing', () => {
  fc.assert(
    fc.property(pieces, (each) => {
      const text = each.join('');
      const parts = partWords(text);
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(
        parts.every(({ start, end }, at) => at === 0 || (start === parts[at - 1]?.end && end > start)),
      ).toBe(true);
      const left = ownWords(text);
      expect(left.split('\n').map((line) => line.length)).toEqual(
        text.split('\n').map((line) => line.length),
      );
      for (const { start, end, kind } of parts)
        expect(left.slice(start, end).trim()).toBe(kind === 'own' ? text.slice(start, end).trim() : '');
    }),
  );
});
