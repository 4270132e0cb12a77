/** A folder as the rule of circles sees it: two segments deep (`utils/log`), type imports counted. */
const roomOf = (file) => file.split('/').slice(0, -1).slice(0, 2).join('/');

/** The shortest way from `from` to `to` along `arrows`, both ends included, or null. */
function findWay(arrows, from, to) {
  const cameFrom = new Map([[from, null]]);
  const queue = [from];
  for (const at of queue) {
    if (at === to) {
      const way = [];
      for (let step = at; step !== null; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    for (const next of arrows.get(at)?.keys() ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
}

/** The shortest circle through each arrow, each circle once however many arrows are part of it. */
function* circlesOf(arrows) {
  const seen = new Set();
  for (const [from, aims] of arrows) {
    for (const [to, where] of aims) {
      const back = findWay(arrows, to, from);
      if (!back) continue;
      const members = [...back].sort().join(' ');
      if (seen.has(members)) continue;
      seen.add(members);
      yield { way: [from, ...back], where };
    }
  }
}

function addArrow(arrows, from, to, where) {
  const aims = arrows.get(from) ?? new Map();
  arrows.set(from, aims);
  if (!aims.has(to)) aims.set(to, where);
}

/**
 * Circles of imports, between files and between folders (two segments deep), type imports counted.
 * @param imports a Map of file to what it imports, as readImports returns it
 * @returns {{file: string, line: number, rule: string}[]} one fault for each shortest circle; its rule names the way round
 */
export function findCircles(imports) {
  const files = new Map();
  const rooms = new Map();
  for (const [file, each] of imports) {
    for (const { to, line } of each) {
      if (!imports.has(to) || to === file) continue;
      addArrow(files, file, to, { file, line });
      if (roomOf(to) !== roomOf(file)) addArrow(rooms, roomOf(file), roomOf(to), { file, line });
    }
  }
  const faults = [];
  for (const { way, where } of circlesOf(files))
    faults.push({ ...where, rule: `files import each other in a circle: ${way.join(' -> ')}` });
  for (const { way, where } of circlesOf(rooms)) {
    const arrows = way.slice(1).map((to, at) => `${rooms.get(way[at]).get(to).file} -> ${to}`);
    faults.push({
      ...where,
      rule: `folders import each other in a circle: ${way.join(' -> ')} (${arrows.join(', ')})`,
    });
  }
  return faults;
}
