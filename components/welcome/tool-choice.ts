import type { TextKey } from '../ui/text';

/** The tools the first run offers; each with how it reads and what its address looks like. */
export const TOOLS = [
  { id: 'request-tracker', name: 'toolRequestTracker', hint: 'toolRequestTrackerHint' },
  { id: 'redmine', name: 'toolRedmine', hint: 'toolRedmineHint' },
  { id: 'openmrs', name: 'toolOpenMrs', hint: 'toolOpenMrsHint' },
  { id: 'other', name: 'toolOther', hint: 'toolOtherHint' },
] as const satisfies readonly { id: string; name: TextKey; hint: TextKey }[];

export type ToolId = (typeof TOOLS)[number]['id'];
