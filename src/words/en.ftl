# English. Dates.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
season-21 = Spring
season-22 = Summer
season-23 = Fall
season-24 = Winter
day = { $day } { $month } { $year }
month = { $month } { $year }
season = { $season } { $year }
quarter = Q{ $number } { $year }
half = { $number ->
    [1] first half of { $year }
   *[2] second half of { $year }
  }
span = { $from } to { $to }

# What formats add.
label-notes = Notes
label-back = Back to the text
label-contents = Contents
label-page = Page
label-figure = Figure

# Letter.
title = Report to Leaders: { $programme }
subtitle = From { $since } to { $until }
draft-remark = Draft for those who write the report. Questions to groups stand where they arise.
letter = Letter
official = { $name }, { $office } ({ $party })
leader-blank = { $party }: head of state or government
minister-blank = For { $party }: name and office
letter-launched = { $place ->
    [none] On { $launched } you announced this partnership.
   *[other] On { $launched }, at { $place }, you announced this partnership.
  }
letter-interval = { $months ->
    [one] Ministers report to you every month.
   *[other] Ministers report to you every { $months } months.
  }
letter-period = This report covers the period from { $since } to { $until } and says how every commitment stood on its last day.
letter-sources = It says nothing that a published source does not say; the notes name the document and the item. Where no source tells, it says so.

# Summary.
summary = Summary
summary-scope = { $count ->
    [0] By { $day } no commitment had been made.
    [one] By { $day } the partnership had made one commitment.
   *[other] By { $day } the partnership had made { $count } commitments.
  }
summary-passed = { $passed ->
    [0] No deadline passed in the period.
    [one] { $met ->
        [0] One deadline passed in the period, and it was not reported as met.
       *[other] One deadline passed in the period, and it was reported as met.
      }
   *[other] { $passed } deadlines passed in the period: { $met ->
        [0] none was reported as met.
        [one] one was reported as met, { $missed } were not.
       *[other] { $met } were reported as met, { $missed } not.
      }
  }
summary-completed = { $count ->
    [0] No commitment was newly reported as completed.
    [one] One commitment was newly reported as completed.
   *[other] { $count } commitments were newly reported as completed.
  }
summary-moved = { $count ->
    [0] No later date was given for any of them.
    [one] For one, a later date was given.
   *[other] For { $count }, a later date was given.
  }
summary-overdue = { $count ->
    [0] Nothing was overdue at its end.
    [one] At its end one was overdue, by { $longest ->
        [one] one day
       *[other] { $longest } days
      }.
   *[other] At its end { $count } were overdue, the longest by { $longest ->
        [one] one day
       *[other] { $longest } days
      }.
  }
summary-contradicted = { $count ->
    [0] No status that was reported is contradicted by the deadline itself.
    [one] One was reported as on track or initiated after its deadline had passed.
   *[other] { $count } were reported as on track or initiated after their deadlines had passed.
  }
balance-caption = Commitments open at the start and at the end of the period
balance-what = Agenda and theme
balance-start = Open at the start
balance-added = New
balance-reopened = Reopened
balance-completed = Completed
balance-withdrawn = Withdrawn
balance-end = Open at the end
balance-all = All

# Results.
results = Results since the last report
results-none = No document tells of a result of this period.
results-no-group = Of no single group
result = { $title }.
result-details = { $title } ({ $details }).
result-by = by { $day }
result-since = since { $day }
completed = { $judged ->
    [kept] “{ $title }” was reported as “{ $reported }”, within its deadline of { $due }.
    [late] “{ $title }” was reported as “{ $reported }”, after its deadline of { $due }.
    [unclear] “{ $title }”, due on { $due }, was reported as “{ $reported }”; when it was done, no source tells.
   *[undated] “{ $title }”, which has no deadline, was reported as “{ $reported }”.
  }

# Groups.
groups = Themes and initiatives
group-undertook = { $milestones ->
    [one] { $theme ->
        [none] The group on { $group } has undertaken one commitment.
       *[other] Under the theme “{ $theme }”, the group on { $group } has undertaken one commitment.
      }
   *[other] { $theme ->
        [none] The group on { $group } has undertaken { $milestones } commitments in { $initiatives ->
            [one] one initiative
           *[other] { $initiatives } initiatives
          }.
       *[other] Under the theme “{ $theme }”, the group on { $group } has undertaken { $milestones } commitments in { $initiatives ->
            [one] one initiative
           *[other] { $initiatives } initiatives
          }.
      }
  }
group-completed = { $count ->
    [0] None had been reported as completed by { $day }.
    [one] One had been reported as completed by { $day }.
   *[other] { $count } had been reported as completed by { $day }.
  }
group-undated = { $count ->
    [one] One has no deadline.
   *[other] { $count } have no deadline.
  }
group-moved = { $count ->
    [one] A later date was given in the period for one of them:
   *[other] Later dates were given in the period for { $count } of them:
  }
moved = “{ $title }”, due on { $due }, is now expected by { $forecast }, { $days ->
    [one] one day
   *[other] { $days } days
  } later.
group-overdue = { $count ->
    [one] One is overdue:
   *[other] { $count } are overdue:
  }
overdue = “{ $title }” was due on { $due } and is { $days ->
    [one] one day
   *[other] { $days } days
  } late; it was last reported, as of { $on }, as “{ $reported }”.
overdue-silent = “{ $title }” was due on { $due } and is { $days ->
    [one] one day
   *[other] { $days } days
  } late; nothing has been reported of it.
group-coming = { $count ->
    [one] One falls due by { $day }:
   *[other] { $count } fall due by { $day }:
  }
coming = { $reported ->
    [none] “{ $title }” is due on { $due }; nothing has been reported of it.
   *[other] “{ $title }” is due on { $due }; it was last reported as “{ $reported }”.
  }
ask-claim-expired = To the group: has “{ $title }” been done, and if so, when? Its deadline passed after its last report.
ask-delayed-without-date = To the group: when will “{ $title }” be done? It was reported as delayed, without a date.

# Attention.
attention = For leaders’ attention
attention-overdue = Overdue
attention-overdue-none = Nothing is overdue.
attention-overdue-count = { $count ->
    [one] One commitment is overdue.
   *[other] { $count } commitments are overdue; the table has the { $shown } that are longest so, and the annex has all.
  }
attention-caption = What is longest overdue
attention-slip = { $forecast } (+{ $days } days)
column-milestone = Commitment
column-group = Group
column-due = Due
column-late = Days late
column-forecast = Now expected
attention-contradicted = Contradicted by its own deadline
attention-contradicted-none = No reported status is contradicted by its deadline.
contradicted = “{ $title }” was reported as “{ $label }” as of { $on }, though it had been due on { $due }.
attention-silent = Silence
attention-silent-none = Every group has reported within the interval.
silent = { $count ->
    [one] { $group }: of one of { $all } commitments nothing has been reported for longer than the interval.
   *[other] { $group }: of { $count } of { $all } commitments nothing has been reported for longer than the interval.
  }
silent-all = { $all ->
    [one] { $group }: nothing has been reported of its one commitment for longer than the interval.
   *[other] { $group }: nothing has been reported of any of its { $all } commitments for longer than the interval.
  }
attention-decisions = Decisions needed
attention-decisions-none = No decision is open.
decide-event = “{ $title }” hangs on an event without a date (“{ $phrase }”): set the date of the event, or give the commitment one of its own.
decide-date = “{ $title }” was reported as delayed without a date: set one, or withdraw the commitment.

# Annex.
annex = Annex: initiatives, key milestones and status
annex-caption = { $group }
annex-initiative = Initiative
annex-milestones = Key milestones
annex-status = Status as reported
annex-state = State computed
annex-deadline = { $title } ({ $phrase })
annex-no-report = No report
annex-no-report-others = Others: no report
annex-due = { $days ->
    [0] due { $due }
    [one] due { $due }, one day late
   *[other] due { $due }, { $days } days late
  }
annex-forecast = expected { $forecast }
state-completed = Completed
state-overdue = Overdue
state-due = Due soon
state-upcoming = Upcoming
state-undetermined = Undetermined
state-undated = Undated
state-withdrawn = Withdrawn

# Sources.
sources = Sources and method
source = { $day ->
    [none] { $title } ({ $id }), without a date.
   *[other] { $title } ({ $id }), public from { $day }.
  }
cite-item = { $document }, item { $item }
conventions = How deadlines were computed
convention-anchor = A deadline of so many months counts from { $anchor }, unless its words say otherwise.
convention-last-day = A deadline is kept until the last day of the period it names; what is due on the day of the report is not overdue.
convention-seasons = Seasons (month and day): spring { $spring }, summer { $summer }, fall { $fall }, winter { $winter }.
convention-basis = { $basis ->
    [forecast] States are judged by the latest date that a report gave.
   *[baseline] States are judged by the first date that was published: a promise that was moved was not kept.
  }
waivers = Known oddities of the sources
waiver = { $reason } ({ $rule })
stamp = Stamp
stamp-intro = This draft was made from the data, the days and the version of the program in the line below; the command “spp report verify” proves that it still is what they give.


# Statuses in their usual words.
reported-not-started = Not started
reported-initiated = Initiated
reported-on-track = On track
reported-delayed = Delayed
reported-partially-completed = Partially completed
reported-completed = Completed
reported-completed-ongoing = Completed / Ongoing
reported-withdrawn = Withdrawn

# What officials write.
narrative-missing = To be written: what the group or the ministers want to say here.
narrative-untranslated = Not translated yet.
narrative-changed = { $then ->
    [one] Written when one was overdue; now { $now }.
   *[other] Written when { $then } were overdue; now { $now }.
  }

# Figures.
figure-row = { $name }: { $values }.
figure-groups = State of the commitments of each group on { $day }.
figure-groups-most = Drawn are { $shown } of { $count } groups: those with most that is overdue, then those with most commitments.
figure-progress = Deadlines that had passed, and how many of these commitments had been reported as completed, from { $from } to { $until }.
figure-progress-others = { $count ->
    [one] One more was completed, without a deadline or before it had passed.
   *[other] { $count } more were completed, without a deadline or before it had passed.
  }
figure-progress-day = Day
figure-progress-passed = Deadlines passed
figure-progress-met = of these, completed
figure-progress-gap = { $count } overdue
figure-slips = Commitments that are overdue on { $day }, or that have been given a later date.
figure-slips-most = Drawn are { $shown } of { $count }: those that moved furthest, then those that are longest overdue.
figure-slips-moved = { $days ->
    [one] moved one day
   *[other] moved { $days } days
  }
figure-slips-late = { $days ->
    [one] one day late
   *[other] { $days } days late
  }
