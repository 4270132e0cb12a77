import { PlainError } from '../../browser/plain-error';
import { COACHING_FORMAT, type CoachingFile, coachingFileSchema } from '../../model/coaching-file';
import { damagedAt } from './damaged-at';

/** Reads a lead's coaching file. Throws a PlainError that says why and where when it is damaged, foreign or too new. */
export function readCoachingFile(json: string): CoachingFile {
  const data = parseFile(json);
  const { kind, format } = (data ?? {}) as { kind?: unknown; format?: unknown };
  if (kind !== 'bedside-coaching' || typeof format !== 'number')
    throw new PlainError('Not imported: this is no coaching file from Bedside.');
  if (format > COACHING_FORMAT)
    throw new PlainError(
      `Not imported: the file was written by a newer Bedside (format ${format}). Update Bedside first.`,
    );
  const result = coachingFileSchema().safeParse(data);
  if (result.success) return result.data;
  throw damagedAt(result.error);
}

function parseFile(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new PlainError(`Not imported: the file is damaged or is no JSON (${(error as Error).message}).`);
  }
}
