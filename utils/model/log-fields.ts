import { z } from 'zod';

/** The id of a row or an event, made by chance; never a word that every object answers to. */
export const rowId = z.string().regex(/^(?!constructor$)[0-9a-z-]{8,64}$/);
/** Epoch ms. */
export const epochMs = z.int().min(0).max(8.64e15);
/** No clock that was ever right shows more than this, epoch ms. */
export const LAST_MS = Date.UTC(2100, 0, 1);
/** A moment that has been, epoch ms. */
export const pastMs = z.int().min(0).max(LAST_MS);
/** Why a prompt was shown, as the engine tells one cue from another. */
export const cueKey = z.string().max(400);
