// The small programme into which the examples of rules are put: one file each for the programme, its documents and an initiative.

/** The files of the programme of the examples; an example takes the place of the file of its kind, or of some of its keys. */
export const EXAMPLE_FILES = {
  programme: `kind: programme
id: example
title: A partnership
launched: "2020-01-01"
anchor: January 2020
reports: every 6 months
parties:
  - { id: AA, title: Aland }
  - { id: BB, title: Beland }
tracks: [AA-BB]
agendas:
  - id: trade
    title: Trade
    groups:
      - { id: ports, title: Ports }
  - id: safety
    title: Safety
    groups:
      - { id: roads, title: Roads }
events:
  - { id: treaty, title: entry into force of the treaty }
`,
  documents: `kind: documents
documents:
  - id: plan
    title: Action plan
    published: "2020-01-15"
    items: 3
  - id: report
    title: First report
    published: "2020-07-15"
    statusAsOf: "2020-06-30"
    items: 3
`,
  initiative: `kind: initiative
id: harbours
group: ports
title: Modern harbours
milestones:
  - id: survey
    title: Survey the harbours
    cites: [{ document: plan, item: 1 }]
    deadline: by June 2021
`,
} as const;
