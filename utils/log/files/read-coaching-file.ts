import { PlainError } from '../../browser/plain-error';
import { COACHING_FORMAT, type CoachingFile, coachingFileSchema } from '../../model/coaching-file';
import { placeOf } from './read-log-file';

/** Reads a lead's coaching file. Throws a PlainError that says why and where when it is damaged, foreign or too new. */
export function readCoachingFile(json: string): CoachingFile {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new PlainError(`Not imported: the file is damaged or is no JSON (${(error as Error).message}).`);
  }
  const { kind, format } = (data ?? {}) as { kind?: unknown; format?: unknown };
  if (kind !== 'bedside-coaching' || typeof format !== 'number')
    throw new PlainError('Not imported: this is no coaching file from Bedside.');
  if (format > COACHING_FORMAT)
    throw new PlainError(
      `Not imported: the file was written by a newer Bedside (format ${format}). Update Bedside first.`,
    );
  const result = coachingFileSchema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new PlainError(
    `Not imported: the file is damaged at ${placeOf(issue?.path ?? [])}: ${issue?.message}.`,
  );
}
