/**
 * Stands in for WXT's content script context, of which Bedside uses nothing (claim-page.ts decides which script lives).
 * WXT's own announces itself on the host's document, ends when the host sends the same event, and polls the address.
 */
export class ContentScriptContext {}
