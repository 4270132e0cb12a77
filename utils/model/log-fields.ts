import { z } from 'zod';

/** The id of a row or an event, made by chance. */
export const rowId = z.string().regex(/^[0-9a-z-]{8,64}$/);
/** Epoch ms. */
export const epochMs = z.int().min(0).max(8.64e15);
/** Why a prompt was shown, as the engine tells one cue from another. */
export const cueKey = z.string().max(400);
