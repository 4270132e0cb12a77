/** A team's key: what cases are hashed with, and the fingerprint by which two of its members know each other. Hex. */
export type TeamKey = { key: string; fingerprint: string };
