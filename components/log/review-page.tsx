import { useState } from 'react';
import { MeasuresView } from '../review/measures-view';
import { PageHead } from '../ui/page-head';
import { SnackbarHost } from '../ui/snackbar';
import { TabList, TabPanel } from '../ui/tabs';
import { say } from '../ui/text';
import { LogView } from './log-view';

export type ReviewTab = 'log' | 'measures';

/** Which part of the review page an address asks for: `#measures`, else the log. */
export function readReviewTab(hash: string): ReviewTab {
  return hash === '#measures' ? 'measures' : 'log';
}

type Props = { first?: ReviewTab; onTab?: (tab: ReviewTab) => void };

/** The log in full width, and beside it what it measures. */
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
            tabs={[
              { id: 'log', label: say('tabLog') },
              { id: 'measures', label: say('reviewTabMeasures') },
            ]}
          />
        </div>
        <TabPanel id={tab}>{tab === 'log' ? <LogView wide /> : <MeasuresView />}</TabPanel>
      </main>
    </SnackbarHost>
  );
}
