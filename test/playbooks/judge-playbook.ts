import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../public/schemas/playbook.schema.json';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

type Item = { id: string; steps?: Item[]; orders?: { steps: string[] }[]; topic?: string };
type Book = { id: string; includes?: string[]; prompts?: Item[]; workspaces?: Item[]; topics?: Item[] };

/**
 * What an independent reader holds against a playbook: the published schema by another validator (ajv), and the links
 * between parts and forbidden keys by a plain second hand. Shares no code with readPlaybook. Empty = nothing.
 */
export function judgePlaybook(data: unknown): string[] {
  const forbidden = /"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(data) ?? '');
  if (forbidden) return ['forbidden key'];
  if (!validate(data)) return (validate.errors ?? []).map(nameError);
  const book = data as Book;
  const { prompts = [], workspaces = [], topics = [] } = book;
  const steps = workspaces.flatMap((w) => w.steps ?? []);
  const lists = [[...prompts, ...steps], workspaces, topics].map((list) => list.map(({ id }) => id));
  const found: string[] = [];
  for (const ids of lists) if (new Set(ids).size < ids.length) found.push('an id twice');
  if (book.includes?.includes(book.id)) found.push('includes itself');
  for (const { topic } of steps)
    if (topic !== undefined && !topics.some(({ id }) => id === topic)) found.push(`no topic ${topic}`);
  for (const { steps: own = [], orders = [] } of workspaces)
    for (const id of orders.flatMap((order) => order.steps))
      if (!own.some((step) => step.id === id)) found.push(`no step ${id}`);
  return found;
}

const nameError = ({ instancePath, message }: ErrorObject) => `${instancePath} ${message}`;
