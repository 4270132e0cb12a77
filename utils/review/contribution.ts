import type { Figures } from './figures';
import type { BoardPlace } from './place';

/**
 * What one contact, one first contact or one promise adds to the board: what, when it counts (epoch ms) and where. A pure
 * function of events; kept beside the views, so that a change takes the old away and adds the new.
 */
export type Contribution = Figures & { id: string; at: number; place: BoardPlace };
