import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillSlots } from '../../utils/engine/fill-slots';
import { toSlots } from '../../utils/playbooks/to-slots';

describe('the placeholders of canned replies', () => {
  it.each([
    ['Hello {{ticket.requester.first_name}},', 'Hello {firstName},'],
    ['Hello {{ contact.firstname | default: "there" }},', 'Hello {firstName},'],
    ['Dear {{ticket.requester.name}},', 'Dear {name},'],
    ['Dear %%full_name%%,', 'Dear {name},'],
    ['About “{{ticket.title}}”', 'About “{subject}”'],
    ['Yours, {{current_user.first_name}}', 'Yours, {agent}'],
    ['Yours, {{agent.name}}', 'Yours, {agent}'],
    ['Your number is {{ticket.id}}.', 'Your number is [ticket id].'],
    ['Track it: <<Order URL>>', 'Track it: [order url]'],
    ['Due \u0024{due_date} or {%7%}', 'Due [due date] or [to fill in]'],
    ['Plain {braces} and 5 % stay', 'Plain {braces} and 5 % stay'],
  ])('%s', (theirs, ours) => expect(toSlots(theirs)).toBe(ours));

  it('never reach a customer', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_.]{0,30}$/);
    fc.assert(
      fc.property(name, (inner) => {
        const filled = fillSlots(toSlots(`A {{${inner}}} b`), { firstName: 'Ines' });
        expect(filled).not.toMatch(/\{\{|\}\}/);
        expect(filled).toMatch(/^A (Ines|\[[^[\]]+\]) b$/);
      }),
    );
  });

  it('are read in linear time', () => {
    const hostile = `${'{{'.repeat(200_000)}${'<<a'.repeat(100_000)}${'%%'.repeat(100_000)}`;
    expect(toSlots(hostile).length).toBeGreaterThan(0);
  });
});
