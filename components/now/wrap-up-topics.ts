/** The topic of the customer's wish, which is chosen while the contact goes on. */
export const WISH = 'wish';

/** The labels to be written: those chosen now, and null for those that were taken off again. */
export function listTags(
  chosen: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(chosen).flatMap(([topic, tag]): [string, string | null][] =>
      tag !== '' ? [[topic, tag]] : before[topic] === undefined ? [] : [[topic, null]],
    ),
  );
}
