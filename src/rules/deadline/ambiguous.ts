import { resolveFor, type Written } from '../../assess/index.js';
import { contains, isUnreadable, readDeadline, type Alternative, type Resolution } from '../../dates/index.js';
import { quoted, within, type Claim, type Milestone, type Programme, type Ref } from '../../model/index.js';
import type { Fault, Rule } from '../rule.js';

export const ambiguous = {
  id: 'deadline/ambiguous',
  severity: 'error',
  isOptional: true,
  summary: 'a deadline phrase comes to one day, whatever the convention',
  why:
    "'03/04/2006', 'by 2007' and 'next year' come to two days, by two conventions; each is read by the one of the programme. Where "
    + 'data is entered by hand, somebody can still ask which was meant.',
  fails: `
kind: programme
rules: { deadline/ambiguous: error }
---
kind: initiative
milestones:
  - id: survey
    title: Survey the harbours
    cites: [{ document: plan, item: 1 }]
    deadline: by 2021
`,
  passes: `
kind: programme
rules: { deadline/ambiguous: error }
---
kind: initiative
milestones:
  - id: survey
    title: Survey the harbours
    cites: [{ document: plan, item: 1 }]
    deadline: by the end of 2021
`,
  each: ({ milestones }, { programme }) => ambiguousIn(phrasesOf(milestones, programme), programme),
  check: ({ claims, programme }) => ambiguousIn(phrasesOfClaims(claims), programme),
} as const satisfies Rule;

function* ambiguousIn(phrases: Iterable<Placed>, programme: Programme): Generator<Fault> {
  if (programme.anchor.code === '') return; // it could not be read, which is a problem of its own
  for (const { ref, ...deadline } of phrases) {
    const resolution = resolveFor(programme, deadline);
    const { due } = resolution;
    const left = resolution.alternatives.filter((alternative) => !isSettled(resolution, alternative));
    if (left.length === 0) continue;
    const others = left.map((other) => `${other.due === due ? 'the same day,' : other.due ?? 'no day'} ${other.why}`);
    yield {
      ref,
      message: `${quoted(deadline.phrase)} comes to ${due ?? 'no day'}, or to ${others.join(', or to ')}`,
      hint: 'find out which was meant, and waive this with the reason',
    };
  }
}

type Placed = Written & { readonly ref: Ref };

/** Every phrase that is a deadline, or takes the place of one: restatements and forecasts, and what claims are tested by. */
function* phrasesOf(milestones: readonly Milestone[], { languages }: Programme): Generator<Placed> {
  for (const { deadline, restated, history } of milestones) {
    if (deadline) yield { ...deadline, ref: deadline.phraseRef };
    const { anchor = null, of = null } = deadline ?? {};
    for (const { deadline: other, ref } of restated) if (other) yield { ...other, anchor, of, ref: within(ref, 'deadline') };
    for (const { tracks, ref } of history) {
      for (const [track, { forecast }] of tracks) {
        const reading = forecast && readDeadline(forecast.phrase, languages);
        if (!reading || isUnreadable(reading)) continue;
        yield { phrase: forecast.phrase, reading, anchor: null, of: null, ref: within(ref, 'forecast', track) };
      }
    }
  }
}

function* phrasesOfClaims(claims: readonly Claim[]): Generator<Placed> {
  for (const test of claims.flatMap(({ tests }) => tests)) {
    if (test.is === 'date' && test.deadline) yield { ...test.deadline, anchor: null, of: null, ref: within(test.ref, 'when') };
  }
}

/** Whether the period that the source states beside its phrase holds the day it comes to, and not the other. */
const isSettled = ({ due, stated }: Resolution, other: Alternative): boolean =>
  stated !== null && due !== null && contains(stated, due) && other.due !== null && !contains(stated, other.due);
