import type { ReactNode } from 'react';
import { BatchCheck } from '../studio/batch-check';
import type { TextKey } from '../ui/text';
import { ChangedLines } from './changed-lines';
import { DataSection } from './data-section';
import { LookSection } from './look-section';
import { PersonSection } from './person-section';
import type { SettingsSection } from './place';
import { QuietSection } from './quiet-section';
import { SitesSection } from './sites-section';
import { ToolsSection } from './tools-section';

type Section = { name: TextKey; draw: (toHeading: () => void) => ReactNode };

/** What each section is called and shows; `toHeading` moves the focus to its heading when a line that had it is gone. */
export const SECTIONS: Record<SettingsSection, Section> = {
  sites: { name: 'sites', draw: () => <SitesSection /> },
  tools: { name: 'tools', draw: () => <ToolsSection /> },
  quiet: { name: 'quiet', draw: (toHeading) => <QuietSection onGone={toHeading} /> },
  prompts: {
    name: 'switchedOff',
    draw: (toHeading) => (
      <ChangedLines
        section="prompts"
        none="switchedOffNone"
        back="switchOn"
        backOf="switchOnOf"
        onGone={toHeading}
      />
    ),
  },
  look: { name: 'look', draw: () => <LookSection /> },
  you: { name: 'you', draw: () => <PersonSection /> },
  replies: { name: 'batch', draw: () => <BatchCheck /> },
  data: { name: 'data', draw: () => <DataSection /> },
  changed: {
    name: 'changedTitle',
    draw: (toHeading) => (
      <ChangedLines none="changedNone" back="settingBack" backOf="settingBackOf" onGone={toHeading} />
    ),
  },
};
