/** A hand-off whose code stands on the page. `mine` = the commitment of the one who made it here, else null. */
export type HandOffSeen = { ref: string; mine: string | null; state: 'waiting' | 'read' | 'said-back' };
