import { z } from 'zod';
import { PLAYBOOK_FORMAT, playbookSchema } from '../model/playbook';

/** Where the published schema stands; it ships with the build. */
export const SCHEMA_FILE = 'public/schemas/playbook.schema.json';

/**
 * The JSON Schema (2020-12) of a playbook file, made from the zod schema: what editors complete and check with. What one
 * field says of another (unique ids, topics that exist, patterns that can be read) is beyond it; readPlaybook checks that.
 */
export function makeSchema(): Record<string, unknown> {
  const { $schema, properties, $defs, ...rest } = z.toJSONSchema(playbookSchema(), { io: 'input' });
  const { __schema0: condition, ...others } = $defs ?? {};
  if (!condition || Object.keys(others).length > 0)
    throw new Error('the condition is no longer the only definition');
  const schema = {
    $schema,
    title: 'Bedside playbook',
    description: `A script pack for Bedside, format ${PLAYBOOK_FORMAT}. Data only: plain text, no markup, addresses, code or regular expressions.`,
    ...rest,
    properties: {
      $schema: { type: 'string', description: 'Where this schema is, for editors.' },
      ...properties,
    },
    $defs: { condition },
  };
  return JSON.parse(JSON.stringify(schema).replaceAll('#/$defs/__schema0', '#/$defs/condition')) as Record<
    string,
    unknown
  >;
}

/** The schema as the file has it. */
export function printSchema(): string {
  return `${JSON.stringify(makeSchema(), null, 2)}\n`;
}
