/** What a patient should be able to explain (practices 004-3, 004-10; the fourth from evidence R8). */
export const DOMAINS = ['diagnosis', 'treatment', 'home', 'return'] as const;
export type Domain = (typeof DOMAINS)[number];

/** How far a domain has come: told; the patient said yes; explained it back; had to be told again. */
export const DOMAIN_STATES = ['told', 'said-yes', 'explained-back', 're-taught'] as const;
export type DomainState = (typeof DOMAIN_STATES)[number];
