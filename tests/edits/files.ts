// A small programme with everything that a record can hold, and how edits of it are written down.

const PROGRAMME = `kind: programme
id: small
title: A small programme
launched: "2020-01-15"
anchor: January 2020
reports: every 6 months
parties:
  - { id: AA, title: Aland }
  - { id: BB, title: Beland }
  - { id: CC, title: Celand }
tracks: [AA-BB, AA-CC]
agendas:
  - id: works
    title: Works
    groups:
      - { id: bridges, title: Bridges }
      - { id: tunnels, title: Tunnels }
      - { id: canals, title: Canals }
events:
  - { id: treaty, title: the treaty }
  - { id: opening, title: opening day, date: "2020-05-05" }
officials:
  - { name: Ida Ilex, office: President, party: AA, role: leader, from: "2020-01-15" }
  - { name: Ann Ash, office: Minister of Works, party: AA, role: minister, from: "2020-01-15", until: June 2021 }
`;
const DOCUMENTS = `kind: documents
documents:
  - id: plan
    title: The plan
    published: "2020-01-20"
    items: 4
  - id: report
    title: The report
    published: "2021-01-10"
    statusAsOf: "2020-12-31"
  - id: leaflet
    title: A leaflet
    published: "2021-02-01"
  - id: memo
    title: A memo
    published: "2021-03-01"
    sections: [what was done, what is left]
    signatories:
      - { name: Ann Ash, office: Minister of Works, party: AA }
      - { name: Bo Birch, office: Minister of Roads }
`;
/** An initiative of three milestones. */
export const SPANS = `kind: initiative
id: spans
group: bridges
title: New spans
milestones:
  - id: design
    title: Draw the plans of the span
    cites: [{ document: plan, item: 1 }, { document: report }]
    parties: [AA, BB]
    deadline: by June 2021
    history:
      - document: report
        status: delayed
        forecast: Fall 2021
        note: the drawings were lost
  - id: build
    title: Build it
    cites: [{ document: plan, item: 2 }, { document: report }]
    deadline: within 24 months
    rebaseline:
      - { to: June 2022, reason: The river rose, document: report }
    history:
      - document: report
        status: { AA-BB: completed, AA-CC: on-track }
  - id: toll
    title: Collect a toll
    cites: [{ document: plan, item: 3 }]
    deadline: { phrase: within 6 months of the treaty, of: treaty }
`;
/** An initiative of one milestone. */
export const SHAFTS = `kind: initiative
id: shafts
group: tunnels
title: Deep shafts
milestones:
  - id: dig
    title: Dig the first shaft
    cites: [{ document: plan, item: 4 }]
`;
/** An initiative that documents name itself, with milestones that they restate. */
export const RAILS = `kind: initiative
id: rails
group: bridges
title: Rails over the span
cites: [{ document: memo }, { document: report }]
origins:
  - { event: ribbon, part: the second half }
milestones:
  - id: lay
    title: Lay the rails
    cites: [{ document: memo }]
    parties: [AA]
    deadline: { phrase: within 6 months of the ribbon, of: ribbon }
    restated:
      - { document: report, deadline: by 2022, scope: narrower }
      - { document: memo, scope: same, confidence: low, note: it speaks of rails in general }
  - id: signals
    title: { en: Set up the signals, fr: Poser les signaux, es: Montar los semáforos }
    cites: [{ document: memo }]
    deadline: within 6 months of opening day
`;
/** What was done. */
export const DONE = `kind: accomplishments
accomplishments:
  - id: pier-sunk
    title: The first pier was sunk
    cites: [{ document: plan, item: 2 }, { document: report }]
    group: bridges
    parties: [AA, BB]
    date: May 2020
    evidence:
      - { milestone: lay, status: initiated }
      - { milestone: signals, track: AA-BB, status: completed, note: of the first pier }
  - id: road-cleared
    title: The road to the shaft was cleared
    cites: [{ document: plan, item: 4 }]
    group: bridges
    since: "2020-06-30"
    confidence: low
  - id: toll-houses
    title: Toll houses were built
    cites: [{ document: report }]
    by: "2020-12-31"
`;
/** What was asked. */
export const ASKED = `kind: recommendations
recommendations:
  - id: lower-toll
    title: Halve the toll for lorries
    cites: [{ document: memo }]
    from: Association of Carriers
    topic: Costs
    group: bridges
    target: "2022"
    milestones: [lay]
`;
/** What was claimed. */
export const CLAIMED = `kind: claims
claims:
  - id: two-spans
    title: Two spans were begun
    cites: [{ document: memo }]
    date: "2020"
    figure: two
    tests:
      - { count: milestones, where: { group: bridges, deadline: true }, atLeast: 2, note: spans are milestones }
      - { event: ribbon, when: by June 2020 }
  - id: all-agree
    title: All ministers agree
    cites: [{ document: memo }]
    untested: nobody wrote it down
`;
/** Who met. */
export const MET = `kind: meetings
meetings:
  - id: ribbon
    title: The ribbon was cut
    type: other
    cites: [{ document: memo }]
    place: Aland Town
    date: "2020-05-05"
    until: "2020-05-06"
    documents: [memo]
  - id: talks
    title: Talks on the toll
    type: ministerial
`;
/** What officials wrote for a report that was given: documents came out a whole interval later. */
export const GIVEN = `kind: narrative
id: bridges-2020
period: H1 2020
section: groups
group: bridges
overdue: 1
text:
  en: |
    The river rose, and the piers stand in it.

    One span is late.
  fr: La rivière a monté, et les piliers y sont. Une travée est en retard.
  es: El río creció, y los pilares están en él. Un tramo está atrasado.
`;
/** What officials write for a report to come. */
export const BEGUN = `kind: narrative
id: bridges-2021
period: H1 2021
section: groups
group: bridges
overdue: 2
text:
  en: The spans are under way.
  fr: Les travées avancent.
`;
/** The files of the version before, by path. */
export const BASE: Readonly<Record<string, string>> = {
  'programme.yaml': PROGRAMME, 'documents.yaml': DOCUMENTS, 'works/spans.yaml': SPANS, 'works/shafts.yaml': SHAFTS, 'works/rails.yaml': RAILS,
  'done.yaml': DONE, 'asked.yaml': ASKED, 'claimed.yaml': CLAIMED, 'met.yaml': MET,
  'texts/given.yaml': GIVEN, 'texts/begun.yaml': BEGUN,
};

/** Changes of texts, by file: what stands there and what comes in its place; null takes the file away. */
export type Edit = Readonly<Record<string, readonly (readonly [string, string])[] | null>>;

/** An edit and what is told of it. */
export interface Case {
  readonly name: string;
  readonly edit: Edit;
  /** The rules that fire, each with the line it points at; none for an edit that is fine. */
  readonly fires: readonly string[];
  readonly class: string | null;
  /** What is added for it to pass: nothing is reported but as waived. */
  readonly intended?: Edit;
}

/** A recorded change, as it stands in a file. */
export const record = (rule: string, id = ''): string => `{ rule: ${rule}, ${id === '' ? '' : `id: ${id}, `}reason: It was entered wrongly, document: plan }`;
/** An edit of the first initiative. */
export const inSpans = (...pairs: (readonly [string, string])[]): Edit => ({ 'works/spans.yaml': pairs });
/** A change recorded in the programme. */
export const inProgramme = (rule: string, id = ''): Edit => ({ 'programme.yaml': [['', `change: ${record(rule, id)}\n`]] });
/** The last milestone of the first initiative. */
export const TOLL = SPANS.slice(SPANS.indexOf('  - id: toll'));
