import type { Playbook } from './playbook';

/** A playbook as the page gets it: prompts and questions only; phrases come later, compiled. */
export type PagePlaybook = Pick<
  Playbook,
  | 'id'
  | 'version'
  | 'name'
  | 'promise'
  | 'stance'
  | 'customers'
  | 'boundaries'
  | 'decisions'
  | 'prompts'
  | 'teachBack'
  | 'workspaces'
  | 'topics'
  | 'answers'
  | 'stories'
>;
