import { ExportLog } from '../log/export-log';
import { ImportFile } from '../log/import-file';
import { LoadView } from '../ui/load-view';
import { useServices } from '../ui/services';
import { say, type TextKey } from '../ui/text';
import { useLoaded } from '../ui/use-loaded';
import { SecondCopy } from './second-copy';
import { SettingItem } from './setting-item';
import { TeamKeySection } from './team-key-section';

/** What each table holds and why, in the order people ask about it. */
const TABLES: readonly { table: string; name: TextKey; why: TextKey }[] = [
  { table: 'words', name: 'tablePersonal', why: 'tablePersonalWhy' },
  { table: 'interactions', name: 'tableInteractions', why: 'tableInteractionsWhy' },
  { table: 'commitments', name: 'tableCommitments', why: 'tableCommitmentsWhy' },
  { table: 'events', name: 'tableEvents', why: 'tableEventsWhy' },
  { table: 'figures', name: 'tableFigures', why: 'tableFiguresWhy' },
  { table: 'imports', name: 'tableImports', why: 'tableImportsWhy' },
  { table: 'playbooks', name: 'tablePlaybooks', why: 'tablePlaybooksWhy' },
  { table: 'sites', name: 'tableSites', why: 'tableSitesWhy' },
];

/** Everything out, a file in, and the receipt: what is kept on this computer and why. */
export function DataSection() {
  const { log } = useServices();
  const { loaded, reload } = useLoaded(() => log.countTables(), [log], ['log', 'commitments']);
  return (
    <>
      <SettingItem id="receipt">
        <h3>{say('receipt')}</h3>
        <p className="soft">{say('receiptWhy')}</p>
        <LoadView loaded={loaded} reload={reload}>
          {(counts) => (
            <table className="receipt">
              <thead>
                <tr>
                  <th scope="col">{say('receiptWhat')}</th>
                  <th scope="col">{say('receiptRows')}</th>
                </tr>
              </thead>
              <tbody>
                {TABLES.map(({ table, name, why }) => (
                  <tr key={table}>
                    <th scope="row">
                      {say(name)}
                      <p className="hint">{say(why)}</p>
                    </th>
                    <td>{(counts[table] ?? 0).toLocaleString()}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </LoadView>
        <p className="hint">{say('receiptMemory')}</p>
      </SettingItem>
      <SettingItem id="copy">
        <SecondCopy />
      </SettingItem>
      <SettingItem id="export">
        <h3>{say('exportTitle')}</h3>
        <ExportLog />
      </SettingItem>
      <SettingItem id="import">
        <ImportFile onImported={reload} />
      </SettingItem>
      <SettingItem id="team">
        <TeamKeySection />
      </SettingItem>
    </>
  );
}
