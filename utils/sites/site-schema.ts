import { z } from 'zod';
import { SITE_FORMAT, siteProfileSchema } from '../model/site-profile';

/** Where the published schema of site profiles stands; it ships with the build. */
export const SITE_SCHEMA_FILE = 'public/schemas/site.schema.json';

/**
 * The JSON Schema (2020-12) of a site profile's file, made from the zod schema: what editors complete and check with. Whether
 * a selector can be read is beyond it; readProfile checks that.
 */
export function makeSiteSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(siteProfileSchema(), { io: 'input', reused: 'ref' });
  const title = 'Bedside site profile';
  const description = `How Bedside reads one desk, format ${SITE_FORMAT}. Data only: CSS selectors and globs, no code and no regular expressions.`;
  return { $schema, title, description, ...rest };
}

/** The schema as the file has it. */
export function printSiteSchema(): string {
  return `${JSON.stringify(makeSiteSchema(), null, 2)}\n`;
}
