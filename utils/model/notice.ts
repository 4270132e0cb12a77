/** What the background tells every tab and page when something they show has changed. */
export type Notice = {
  notice: 'changed';
  what: (
    | 'playbooks'
    | 'quiet'
    | 'settings'
    | 'theme'
    | 'commitments'
    | 'switches'
    | 'case'
    | 'log'
    | 'sites'
    | 'copy'
    | 'focus'
  )[];
};

/** What a notice may name. */
export type Changed = Notice['what'][number];
