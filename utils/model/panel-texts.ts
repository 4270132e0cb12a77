/** The panel's words in the browser's language by their key in public/_locales; `$1` to `$9` stand for what is filled in. */
export type PanelTexts = Record<string, string>;
