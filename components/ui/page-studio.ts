import { assignmentsSetting, assignPlaybook } from '../../utils/settings/assignments';
import { readSetting } from '../../utils/settings/setting';
import type { Studio } from './services';

const soon = () => Promise.reject(new Error('Not built yet.'));

/** The studio's services: reads straight from the database; what changes a playbook is asked of the background. */
export const pageStudio: Studio = {
  list: soon,
  open: soon,
  readVersion: soon,
  create: soon,
  copy: soon,
  saveDraft: soon,
  dropDraft: soon,
  publish: soon,
  rollback: soon,
  remove: soon,
  restore: soon,
  previewImport: soon,
  importBook: soon,
  exportBook: soon,
  readReplayCases: soon,
  readHealth: soon,
  readAssignments: () => readSetting(assignmentsSetting),
  assign: assignPlaybook,
};
