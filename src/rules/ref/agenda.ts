import { quoted, within, type Initiative, type Outline } from '../../model/index.js';
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
  *each(initiative, dataset) {
    const message = misplaced(initiative, dataset);
    if (message !== null) yield { ref: within(initiative.ref, 'group'), message, hint: 'correct the group, or move the file' };
  },
} as const satisfies Rule;

function misplaced({ group: id, ref }: Initiative, { programme: { agendas, groups } }: Outline): string | null {
  const own = groups.get(id);
  const [first = '', second = ''] = ref.file.split('/').slice(0, -1);
  if (!own) return null;
  if (first !== own.agenda.id && agendas.some((agenda) => agenda.id === first)) {
    return `the group ${quoted(id)} belongs to the agenda ${quoted(own.agenda.id)}, and the file stands in ${quoted(`${first}/`)}`;
  }
  if (groups.has(second) && second !== id) return `the group is ${quoted(id)}, and the file stands in ${quoted(`${first}/${second}/`)}`;
  return null;
}
