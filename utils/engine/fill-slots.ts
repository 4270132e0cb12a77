/** What the page may fill into a line. All optional: an empty slot stays visible as a gap. */
export type SlotValues = Partial<Record<'firstName' | 'name' | 'recap' | 'agent' | 'subject', string>>;

/**
 * Fills `{slot}` with its value; `{, slot}` brings its lead-in only when there is a value. A slot without a value
 * becomes `[slot]`, so that the agent sees what is missing. Text in [brackets] is the agent's to write.
 */
export function fillSlots(line: string, values: SlotValues): string {
  return line.replace(/\{([^{}a-zA-Z]{0,3})([a-zA-Z]{1,20})\}/g, (_, lead: string, slot: string) => {
    const value = Object.hasOwn(values, slot) ? values[slot as keyof SlotValues] : undefined;
    if (value) return lead + value;
    return lead ? '' : `[${slot}]`;
  });
}
