import { playbookSchema } from '../../../utils/model/playbook';
import type { FieldSpec } from '../../form/field-spec';
import { fieldsOf } from '../../form/fields-of';
import type { TextKey } from '../../ui/text';
import { ABOUT_FIELDS, STANCE_FIELDS } from '../parts/about-fields';
import { ANSWER_ITEMS } from '../parts/answer-spec';
import { PROMPT_ITEMS } from '../parts/prompt-spec';
import {
  BOUNDARY_ITEMS,
  CUSTOMER_ITEMS,
  DECISION_ITEMS,
  SCENARIO_ITEMS,
  STORY_ITEMS,
  TEACH_BACK_ITEMS,
} from '../parts/service-specs';
import { TOPIC_ITEMS } from '../parts/topic-spec';
import { PHRASE_ITEMS, WORD_ITEMS } from '../parts/word-specs';
import { WORKSPACE_ITEMS } from '../parts/workspace-spec';

/** A block of a section: fields under a heading of their own. `at` = the key of the map they lie in, none for the playbook's own. */
export type Block = { title?: TextKey; why?: TextKey; at?: string; fields: readonly FieldSpec[] };

/** The parts of a playbook as the editor's pages show them. */
const PARTS = {
  prompts: {
    name: 'sectionPrompts',
    why: 'sectionPromptsWhy',
    blocks: [{ fields: fieldsOf(playbookSchema(), { prompts: { items: PROMPT_ITEMS } }) }],
  },
  about: {
    name: 'sectionAbout',
    why: 'sectionAboutWhy',
    blocks: [
      { fields: ABOUT_FIELDS },
      { title: 'partStances', why: 'partStancesWhy', at: 'stance', fields: STANCE_FIELDS },
    ],
  },
  phrases: {
    name: 'sectionPhrases',
    why: 'sectionPhrasesWhy',
    blocks: [{ fields: fieldsOf(playbookSchema(), { phrases: { items: PHRASE_ITEMS } }) }],
  },
  words: {
    name: 'sectionWords',
    why: 'sectionWordsWhy',
    blocks: [{ fields: fieldsOf(playbookSchema(), { plainWords: { items: WORD_ITEMS } }) }],
  },
  answers: {
    name: 'sectionAnswers',
    why: 'sectionAnswersWhy',
    blocks: [{ fields: fieldsOf(playbookSchema(), { answers: { items: ANSWER_ITEMS } }) }],
  },
  workspaces: {
    name: 'sectionWorkspaces',
    why: 'sectionWorkspacesWhy',
    blocks: [{ fields: fieldsOf(playbookSchema(), { workspaces: { items: WORKSPACE_ITEMS } }) }],
  },
  topics: {
    name: 'sectionTopics',
    why: 'sectionTopicsWhy',
    blocks: [{ fields: fieldsOf(playbookSchema(), { topics: { items: TOPIC_ITEMS } }) }],
  },
  teachback: {
    name: 'sectionTeachBack',
    why: 'sectionTeachBackWhy',
    blocks: [{ fields: fieldsOf(playbookSchema(), { teachBack: { items: TEACH_BACK_ITEMS } }) }],
  },
  terms: {
    name: 'sectionTerms',
    why: 'sectionTermsWhy',
    blocks: [
      {
        title: 'partBoundaries',
        fields: fieldsOf(playbookSchema(), { boundaries: { items: BOUNDARY_ITEMS } }),
      },
      {
        title: 'partDecisions',
        fields: fieldsOf(playbookSchema(), { decisions: { items: DECISION_ITEMS } }),
      },
      {
        title: 'partCustomers',
        fields: fieldsOf(playbookSchema(), { customers: { items: CUSTOMER_ITEMS } }),
      },
    ],
  },
  practice: {
    name: 'sectionPractice',
    why: 'sectionPracticeWhy',
    blocks: [
      {
        title: 'partScenarios',
        fields: fieldsOf(playbookSchema(), { scenarios: { items: SCENARIO_ITEMS } }),
      },
      { title: 'partStories', fields: fieldsOf(playbookSchema(), { stories: { items: STORY_ITEMS } }) },
    ],
  },
} as const satisfies Record<string, { name: TextKey; why: TextKey; blocks: readonly Block[] }>;

export type PartId = keyof typeof PARTS;
export const PART_IDS = Object.keys(PARTS) as PartId[];

/** A part of the editor by its id. */
export function partOf(id: PartId): { name: TextKey; why: TextKey; blocks: readonly Block[] } {
  return PARTS[id];
}

/** The pages beside the forms: what came of past contacts, versions, and where the playbook is used. */
const TOOL_IDS = ['replay', 'versions', 'uses'] as const;
export type SectionId = PartId | (typeof TOOL_IDS)[number];
export const SECTION_IDS: readonly SectionId[] = [...PART_IDS, ...TOOL_IDS];

const TOOL_NAMES: Record<(typeof TOOL_IDS)[number], TextKey> = {
  replay: 'sectionReplay',
  versions: 'sectionVersions',
  uses: 'sectionUses',
};

export function isPart(id: SectionId): id is PartId {
  return (PART_IDS as readonly string[]).includes(id);
}

/** What a section is called. */
export function nameOfSection(id: SectionId): TextKey {
  return isPart(id) ? partOf(id).name : TOOL_NAMES[id];
}

/** The lists that a section holds, by their keys in the playbook. */
export function listsOf(id: SectionId): string[] {
  if (!isPart(id)) return [];
  return partOf(id).blocks.flatMap(({ fields }) =>
    fields.flatMap((f) => (f.kind === 'items' ? [f.key] : [])),
  );
}

/** The section that holds a key of the playbook; the general one for all others. */
export function sectionOfKey(key: string): PartId {
  return PART_IDS.find((id) => listsOf(id).includes(key)) ?? 'about';
}
