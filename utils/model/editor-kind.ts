/** Who reads what is written in an editor: the customer, colleagues, or the clinical record. */
export const EDITOR_KINDS = ['reply', 'internal', 'clinical'] as const;
export type EditorKind = (typeof EDITOR_KINDS)[number];
