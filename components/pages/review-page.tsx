import { type ReactNode, useState } from 'react';
import { CoachingView } from '../coaching/coaching-view';
import { MyWeek } from '../coaching/my-week';
import { LogView } from '../log/log-view';
import { CausesView } from '../review/causes-view';
import { ChangeView } from '../review/change-view';
import { MeasuresView } from '../review/measures-view';
import { ReportView } from '../review/report-view';
import { SampleBar } from '../review/sample-bar';
import { ScorecardView } from '../review/scorecard-view';
import { PageHead } from '../ui/page-head';
import { SnackbarHost } from '../ui/snackbar';
import { TabList, TabPanel } from '../ui/tabs';
import { say, type TextKey } from '../ui/text';

/** The parts of the review page in the order of their tabs. */
const TABS = [
  { id: 'log', name: 'tabLog', draw: () => <LogView wide /> },
  { id: 'measures', name: 'reviewTabMeasures', draw: () => <MeasuresView /> },
  { id: 'foundations', name: 'reviewTabFoundations', draw: () => <ScorecardView /> },
  { id: 'change', name: 'reviewTabChange', draw: () => <ChangeView /> },
  { id: 'causes', name: 'reviewTabCauses', draw: () => <CausesView /> },
  { id: 'report', name: 'reviewTabReport', draw: () => <ReportView /> },
  { id: 'coaching', name: 'reviewTabCoaching', draw: () => <CoachingView /> },
  { id: 'week', name: 'reviewTabWeek', draw: () => <MyWeek /> },
] as const satisfies { id: string; name: TextKey; draw: () => ReactNode }[];

export type ReviewTab = (typeof TABS)[number]['id'];

/** Which part of the review page an address asks for: `#measures`, `#coaching` …; else the log. */
export function readReviewTab(hash: string): ReviewTab {
  return TABS.find(({ id }) => hash === `#${id}`)?.id ?? 'log';
}

type Props = { first?: ReviewTab; onTab?: (tab: ReviewTab) => void };

/** The log in full width, and beside it what it measures and what people say of it. */
export function ReviewPage({ first = 'log', onTab }: Props) {
  const [tab, setTab] = useState<ReviewTab>(first);
  const pick = (next: ReviewTab) => {
    setTab(next);
    onTab?.(next);
  };
  return (
    <SnackbarHost>
      <PageHead title={say('reviewTitle')} at="log" />
      <main>
        <div className="review-tabs">
          <TabList
            label={say('reviewTabs')}
            current={tab}
            onPick={pick}
            tabs={TABS.map(({ id, name }) => ({ id, label: say(name) }))}
          />
        </div>
        <TabPanel id={tab}>
          <SampleBar />
          {TABS.find(({ id }) => id === tab)?.draw()}
        </TabPanel>
      </main>
    </SnackbarHost>
  );
}
