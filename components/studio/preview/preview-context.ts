import { createContext } from 'react';
import type { PreviewCase } from './preview-book';
import type { Preview } from './run-preview';

/** Runs the real panel on a sample case in a frame; entries pass the real one, tests none. */
export type RunPreview = (frame: HTMLIFrameElement, wanted: () => PreviewCase | null) => Promise<Preview>;

export const PreviewContext = createContext<RunPreview | null>(null);
