/**
 * "Our system is down", as an agent has switched it: since when (epoch ms; null = it is up), and the callbacks that were
 * promised meanwhile, by commitment id. They stay listed when it is up again, until each has been rung.
 */
export type SystemDown = { since: number | null; waiting: string[] };

export const NOT_DOWN: SystemDown = { since: null, waiting: [] };
