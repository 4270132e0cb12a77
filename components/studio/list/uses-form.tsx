import { ROLES } from '../../../utils/model/role';
import type { Assignments, AssignPlace } from '../../../utils/settings/assignments';
import { Field } from '../../ui/field';
import { hostOf } from '../../ui/host-of';
import { LoadView } from '../../ui/load-view';
import { sayRole } from '../../ui/say-role';
import { useServices } from '../../ui/services';
import { useAttempt, useSnackbar } from '../../ui/snackbar';
import { say, type TextKey } from '../../ui/text';
import { useLoaded } from '../../ui/use-loaded';

type Place = { key: string; name: string; where: AssignPlace; given: string };
type Props = {
  /** Only this playbook is given or taken away, by check boxes; without it every place has a list of all. */
  book?: { id: string; name: string };
};

/** Gives tools, single sites and roles a playbook. A site comes before its tool, a tool before the role. */
export function UsesForm({ book }: Props) {
  const { studio, sites, log } = useServices();
  const attempt = useAttempt();
  const show = useSnackbar();
  const { loaded, reload } = useLoaded(
    async () => {
      const [lines, given, profiles, granted, seen] = await Promise.all([
        studio.list(),
        studio.readAssignments(),
        sites.listProfiles(),
        sites.listGranted(),
        // A permission knows no port; the sites that were worked on are known with theirs.
        log.readChoices(),
      ]);
      return {
        books: lines.filter((line) => !line.deleted && line.live !== null),
        groups: listPlaces(given, profiles, [...granted, ...seen.origins]),
      };
    },
    [studio, sites, log],
    ['playbooks', 'sites'],
  );
  const assign = (place: Place, id: string | null) =>
    void attempt(async () => {
      await studio.assign(place.where, id);
      reload();
      if (book) show({ text: say(id === null ? 'usesTaken' : 'usesGiven', book.name, place.name) });
    });
  return (
    <LoadView loaded={loaded} reload={reload}>
      {({ books, groups }) => (
        <div className="uses">
          {groups.map(({ title, why, places }) => (
            <section className="card block" key={title} aria-labelledby={title}>
              <h3 className="block-title" id={title}>
                {say(title)}
              </h3>
              <p className="soft">{say(why)}</p>
              {places.length === 0 && <p>{say('usesNoSite')}</p>}
              {places.map((place) =>
                book ? (
                  <label className="inline" key={place.key}>
                    <input
                      type="checkbox"
                      checked={place.given === book.id}
                      onChange={(e) => assign(place, e.target.checked ? book.id : null)}
                    />
                    <span>
                      {place.name}
                      {place.given !== '' && place.given !== book.id && (
                        <small>
                          {say('usesNow', books.find(({ id }) => id === place.given)?.name ?? place.given)}
                        </small>
                      )}
                    </span>
                  </label>
                ) : (
                  <Field label={place.name} key={place.key}>
                    {(ids) => (
                      <select
                        {...ids}
                        value={place.given}
                        onChange={(e) => assign(place, e.target.value || null)}
                      >
                        <option value="">{say('usesUsual')}</option>
                        {books.map((each) => (
                          <option key={each.id} value={each.id}>
                            {each.name}
                          </option>
                        ))}
                      </select>
                    )}
                  </Field>
                ),
              )}
            </section>
          ))}
        </div>
      )}
    </LoadView>
  );
}

type Group = { title: 'usesTools' | 'usesSites' | 'usesRoles'; why: TextKey; places: Place[] };

function listPlaces(
  given: Assignments,
  profiles: { id: string; name: string }[],
  known: readonly string[],
): Group[] {
  const origins = new Set([
    ...known.map((pattern) => pattern.replace(/\/\*$/, '')).filter((origin) => !origin.includes('*')),
    ...Object.keys(given.origins),
  ]);
  return [
    {
      title: 'usesTools',
      why: 'usesToolsWhy',
      places: profiles.map(({ id, name }) => ({
        key: `profile ${id}`,
        name,
        where: { profile: id },
        given: given.profiles[id] ?? '',
      })),
    },
    {
      title: 'usesSites',
      why: 'usesSitesWhy',
      places: [...origins].sort().map((origin) => ({
        key: `origin ${origin}`,
        name: hostOf(origin),
        where: { origin },
        given: given.origins[origin] ?? '',
      })),
    },
    {
      title: 'usesRoles',
      why: 'usesRolesWhy',
      places: ROLES.map((role) => ({
        key: `role ${role}`,
        name: sayRole(role),
        where: { role },
        given: given.roles[role] ?? '',
      })),
    },
  ];
}
