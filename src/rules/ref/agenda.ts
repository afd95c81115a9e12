import { quoted, within, type Dataset, type Initiative } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const agenda = {
  id: 'ref/agenda',
  severity: 'warning',
  summary: 'an initiative stands in the folder of its agenda and its group, where folders are named so',
  why:
    'People find an initiative by its folder, and the program counts it by its group. Where the two disagree, one of them misleads: '
    + 'most often the group was copied from another file.',
  fails: `
$ mkdir -p data/safety
$ mv data/initiative.yaml data/safety/harbours.yaml
`,
  passes: `
$ mkdir -p data/trade/ports
$ mv data/initiative.yaml data/trade/ports/harbours.yaml
`,
  *check(dataset) {
    const agendas = new Set(dataset.programme.agendas.map(({ id }) => id));
    for (const initiative of dataset.initiatives) {
      const message = misplaced(initiative, agendas, dataset);
      if (message === null) continue;
      yield { ref: within(initiative.ref, 'group'), message, hint: 'correct the group, or move the file' };
    }
  },
} as const satisfies Rule;

function misplaced({ group: id, ref }: Initiative, agendas: ReadonlySet<string>, { programme: { groups } }: Dataset): string | null {
  const own = groups.get(id);
  const [first = '', second = ''] = ref.file.split('/').slice(0, -1);
  if (!own) return null;
  if (agendas.has(first) && first !== own.agenda.id) {
    return `the group ${quoted(id)} belongs to the agenda ${quoted(own.agenda.id)}, and the file stands in ${quoted(`${first}/`)}`;
  }
  if (groups.has(second) && second !== id) return `the group is ${quoted(id)}, and the file stands in ${quoted(`${first}/${second}/`)}`;
  return null;
}
