/** The slots of ours that helpdesks' placeholders stand for, by what their last words say. */
const SLOTS: readonly [words: RegExp, slot: string][] = [
  [
    /^(?:agent|current_?user|user|assignee|operator|admin|owner|sender)[ ._]?(?:full|first|last)?_?name$/,
    'agent',
  ],
  [/first[ ._]?name$/, 'firstName'],
  [/(?:^|[ ._])(?:full_?name|name)$/, 'name'],
  [/(?:subject|title)$/, 'subject'],
];

/** A placeholder as helpdesks write them: `{{ticket.requester.first_name}}`, `{%name%}`, `%%name%%`, `<<name>>`, `${name}`. */
const PLACEHOLDER =
  /\{\{([^{}\n]{1,80})\}\}|\{%([^{}%\n]{1,80})%\}|%%([^%\n]{1,80})%%|<<([^<>\n]{1,80})>>|\$\{([^{}\n]{1,80})\}/g;

/**
 * A helpdesk's canned reply with its placeholders as ours: names and subject become slots such as `{firstName}`, everything
 * else a gap in [brackets] that the agent fills, so that nothing foreign reaches a customer. Linear time. Pure.
 */
export function toSlots(text: string): string {
  return text.replace(PLACEHOLDER, (_, ...given: unknown[]) => {
    const inner = given.slice(0, 5).find((each): each is string => typeof each === 'string') ?? '';
    // Filters and fallbacks stand behind a bar: `{{name | default: "there"}}`.
    const words = (inner.split('|')[0] ?? '').trim().toLowerCase();
    const own = words.split('.').slice(-2).join('.');
    const slot = SLOTS.find(([fits]) => fits.test(own))?.[1];
    if (slot) return `{${slot}}`;
    const name = words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    return `[${name.replace(/^\P{L}+/u, '') || 'to fill in'}]`;
  });
}
