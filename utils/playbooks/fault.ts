/** What is wrong with a playbook: where (dots between keys, `prompts.3.say`) and why, in plain words. */
export type Fault = { path: string; reason: string };

/** A part that asks for a newer Bedside; it is left out here and kept in the playbook. */
export type NewerPart = { path: string; needs: number };
