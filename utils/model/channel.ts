/** How the customer and the agent meet. `person` = at the desk or bedside. */
export const CHANNELS = ['email', 'chat', 'phone', 'person', 'portal', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];
