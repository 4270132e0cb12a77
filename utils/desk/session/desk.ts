import type { PanelPlace } from '../../model/panel-place';
import type { SiteProfile } from '../../model/site-profile';
import type { Breakpoint } from '../../model/stage';
import type { Backend } from './backend';
import type { DeskCase } from './desk-case';
import type { PanelActions, PanelState } from './panel-state';

/** What the panel is drawn from. */
export type PanelView = {
  state: PanelState;
  act: PanelActions;
  collapsed: boolean;
  side: 'left' | 'right';
  maxHeight: number;
};

/** What a desk is run with; all effects are injected, so that it runs in a page, on the practice desk and in tests. */
export type DeskOptions = {
  document: Document;
  backend: Backend;
  /** The name of the panel's region, for screen readers. */
  label: string;
  words(key: string): string;
  draw(root: HTMLElement, view: PanelView): void;
  signal: AbortSignal;
  /** An open shadow root, for tests in a browser. */
  open: boolean;
  /** Epoch ms. */
  now(): number;
};

/** What the parts of a running desk share. */
export type Desk = DeskOptions & {
  place: PanelPlace;
  /** The person opened the panel although a field was in its way; until the focus moves. */
  insist: boolean;
  profile: SiteProfile | null;
  current: DeskCase | null;
  log: PanelState['log'];
  said: string | null;
  copy: string | null;
  /** A card was just put away: a comment may be left in the popup. */
  comment: boolean;
  /** The interaction that was logged last, for undo. */
  logged: string | null;
  say(words: string | null): void;
  redraw(): void;
  /** Asks the engine at a breakpoint, draws and reports. Returns true if the click must stop once. */
  look(breakpoint: Breakpoint | null, attempt?: 'send' | 'close', closing?: boolean): boolean;
  /** Somebody is typing in the page: no moment for anything new. */
  typing(): boolean;
  restart(): void;
};
