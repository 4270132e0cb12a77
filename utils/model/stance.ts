/** Two questions on which good teams differ; a playbook takes a stand and its prompts may be for one of them only. */
export const DISAGREEMENT_STANCES = ['always-right', 'always-the-customer'] as const;
/** Asking somebody on the customer's behalf: only where something may have changed, so that it is never theatre (design.md section 7). */
export const BEHALF_STANCES = ['if-changed', 'never'] as const;
export const STANCES = [...DISAGREEMENT_STANCES, ...BEHALF_STANCES] as const;
