/**
 * What is wrong with a playbook, in plain words. `path` is the place for people (`prompts › use-the-name › say › 2`:
 * entries by their id, lines counted from 1); `at` is the same place for code (`prompts.3.say.1`).
 */
export type Fault = { path: string; at: string; reason: string };

/** A part that asks for a newer Bedside; it is left out here and kept in the playbook's file. Places as in a fault. */
export type NewerPart = { path: string; at: string; needs: number };
