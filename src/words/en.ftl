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
day-of-year = { $day } { $month }
month = { $month } { $year }
season = { $season } { $year }
quarter = Q{ $number } { $year }
half = { $number ->
    [1] first half of { $year }
   *[2] second half of { $year }
  }
span = { $from } to { $to }
# A part of a period, as "mid 2006".
span-part = { $name }
span-in-month = { $from } to { $to } { $month } { $year }

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
minister-blank = { $party }: name and office
letter-launched = { $place ->
    [none] On { $launched } you announced this partnership.
   *[other] On { $launched }, at { $place }, you announced this partnership.
  }
letter-interval = { $months ->
    [one] Ministers report to you every month.
    [3] Ministers report to you every three months.
    [6] Ministers report to you every six months.
    [12] Ministers report to you every year.
   *[other] Ministers report to you every { $months } months.
  }
letter-period = This report covers the period from { $since } to { $until } and says how every commitment stood on its last day.
letter-sources = It says nothing that a published source does not say; the notes name the document and the item. Where the sources are silent, it says so.

# Summary.
summary = Summary
summary-scope = { $count ->
    [0] By { $day }, no commitment had been made.
    [one] By { $day }, the partnership had made one commitment.
   *[other] By { $day }, the partnership had made { $count } commitments.
  }
summary-passed = { $passed ->
    [0] No deadline passed in the period.
    [one] { $met ->
        [0] One deadline passed in the period, and it was not reported as met.
       *[other] One deadline passed in the period, and it was reported as met.
      }
   *[other] In the period, { $passed } deadlines passed: { $met ->
        [0] none was reported as met.
       *[other] { $missed ->
            [0] all were reported as met.
           *[other] { $met ->
                [one] one was reported as met
               *[other] { $met } were reported as met
              } and { $missed ->
                [one] one was not.
               *[other] { $missed } were not.
              }
          }
      }
  }
summary-completed = { $count ->
    [0] No commitment was newly reported as completed.
    [one] One commitment was newly reported as completed.
   *[other] In all, { $count } commitments were newly reported as completed.
  }
summary-moved = { $count ->
    [0] No commitment was given a later date.
    [one] One commitment was given a later date.
   *[other] Later dates were given for { $count } commitments.
  }
summary-overdue = { $count ->
    [0] At the end of the period, nothing was overdue.
    [one] At the end of the period, one commitment was overdue, by { $longest ->
        [one] one day
       *[other] { $longest } days
      }.
   *[other] At the end of the period, { $count } commitments were overdue, the longest by { $longest ->
        [one] one day
       *[other] { $longest } days
      }.
  }
summary-contradicted = { $count ->
    [0] No status that was reported is contradicted by the deadline itself.
    [one] One commitment was reported as on track or initiated after its deadline had passed.
   *[other] A status of on track or initiated was reported for { $count } commitments whose deadlines had passed.
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
results-none = No document tells of a result in this period.
results-no-group = Not of a single group
result = { $title }.
result-details = { $title } ({ $details }).
result-by = by { $day }
result-since = since { $day }
completed = { $judged ->
    [kept] “{ $title }” was reported as “{ $reported }”, within its deadline of { $due }.
    [late] “{ $title }” was reported as “{ $reported }”, after its deadline of { $due }.
    [unclear] “{ $title }”, due on { $due }, was reported as “{ $reported }”; no source says when it was done.
   *[undated] “{ $title }”, which has no deadline, was reported as “{ $reported }”.
  }

# Groups.
groups = Themes and initiatives
groups-tracks = Codes before a status name the parties that it was reported for ({ $codes }).
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
group-completed = { $all ->
    [1] { $count ->
        [0] It had not been reported as completed by { $day }.
       *[other] It had been reported as completed by { $day }.
      }
   *[other] { $count ->
        [0] None had been reported as completed by { $day }.
        [one] One had been reported as completed by { $day }.
       *[other] By { $day }, { $count } had been reported as completed.
      }
  }
group-undated = { $all ->
    [1] It has no deadline.
   *[other] { $dated ->
        [0] None has a deadline.
       *[other] { $count ->
            [one] One has no deadline.
           *[other] Of them, { $count } have no deadline.
          }
      }
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
   *[other] Of these commitments, { $count } are overdue:
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
   *[other] By { $day }, { $count } fall due:
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
attention-overdue-count = { $more ->
    [0] { $count ->
        [one] One commitment is overdue.
       *[other] There are { $count } overdue commitments.
      }
   *[other] There are { $count } overdue commitments. The table shows the { $shown } that have been overdue longest; the annex lists all.
  }
attention-caption = The longest overdue
attention-slip = { $forecast } (+{ $days } { $days ->
    [one] day
   *[other] days
  })
attention-no-forecast = none given
column-milestone = Commitment
column-group = Group
column-due = Due
column-late = Days late
column-forecast = Now expected
attention-contradicted = Statuses contradicted by the deadline
attention-contradicted-none = No reported status is contradicted by its deadline.
contradicted = “{ $title }” was reported as “{ $label }” as of { $on }, though it had been due on { $due }.
attention-silent = Missing reports
attention-silent-none = Every group has reported within the interval.
silent = { $count ->
    [one] { $group }: no report on one of its { $all } commitments for longer than the reporting interval.
   *[other] { $group }: no report on { $count } of its { $all } commitments for longer than the reporting interval.
  }
silent-all = { $all ->
    [one] { $group }: no report on its one commitment for longer than the reporting interval.
   *[other] { $group }: no report on any of its { $all } commitments for longer than the reporting interval.
  }
attention-decisions = Decisions needed
attention-decisions-none = No decision is open.
decide-event = “{ $title }” hangs on an event without a date (“{ $phrase }”): set the date of the event, or give the commitment one of its own.
decide-date = “{ $title }” was reported as delayed without a date: set one, or withdraw the commitment.

# Annex.
annex = Annex: initiatives, key milestones and status
annex-caption = { $group }
annex-initiative = Initiative
annex-milestones = Key milestones and deadlines
annex-status = Status as reported
annex-state = State computed
annex-deadline = “{ $phrase }”
annex-no-report = No report
annex-no-report-others = Others: no report
annex-due = due { $due }
annex-late = Overdue by { $days ->
    [one] one day
   *[other] { $days } days
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
cite-dated = { $document } ({ $year })
cite-item = { $document }, item { $item }
conventions = How deadlines were computed
convention-anchor = A deadline of so many months counts from { $anchor }, unless its words say otherwise.
convention-last-day = A deadline is kept until the last day of the period it names; what is due on the day of the report is not overdue.
convention-seasons = Seasons: spring ({ $spring }), summer ({ $summer }), fall ({ $fall }), winter ({ $winter }).
convention-basis = { $basis ->
    [forecast] States are judged by the latest date that a report gave.
   *[baseline] States are judged by the first date that was published: a promise that was moved was not kept.
  }
waivers = Known oddities of the sources
waiver = { $rule }: { $reason }.
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
figure-groups-most = The figure shows { $shown } of { $count } groups: those with most that is overdue, then those with most commitments.
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
figure-slips-most = The figure shows { $shown } of { $count }: those that moved furthest, then those that are longest overdue.
figure-slips-moved = { $days ->
    [one] moved one day
   *[other] moved { $days } days
  }
figure-slips-late = { $days ->
    [one] one day late
   *[other] { $days } days late
  }

# Tables and pages. What scripts have read so far stays: days and counts without separators, codes of states and findings as names.
name-state = { $name }
name-state-short = { $name }
name-status = { $name }
name-kind = { $name }
name-finding = { $name }
name-verdict = { $name ->
    [holds] holds
    [fails] does not hold
   *[open] cannot be told
  }
name-scope = { $name }
name-meeting = { $name }
name-basis = by { $name }
label = { $label }
noted = { $said }: { $note }
quoted = '{ $text }'
both = { $a } and { $b }
either = { $a } or { $b }
percent = { NUMBER($percent, useGrouping: 0) } %
a-judgement = { $told } (a judgement)

# Headings of columns, and names of fields.
field-id = id
field-kind = kind
field-title = title
field-milestone = milestone
field-milestones = milestones
field-initiative = initiative
field-group = group
field-theme = theme
field-agenda = agenda
field-parties = parties
field-due = due
field-state = state
field-late = late
field-reported = reported
field-finds = finds
field-forecast = forecast
field-slip = slip
field-deadline = deadline
field-cited = cited
field-track = track
field-done = done
field-as-of = as of
field-known-at = known at
field-document = document
field-documents = documents
field-scope = scope
field-note = note
field-related = related
field-waived = waived
field-in = in
field-origin = origin
field-overdue = overdue
field-link = link
field-date = date
field-told = told
field-evidence = evidence
field-judgement = judgement
field-of = of
field-claimed = claimed
field-record = record
field-verdict = verdict
field-untested = untested
field-publisher = publisher
field-dated = dated
field-published = published
field-statuses-of = statuses of
field-items = items
field-sections = sections
field-signed = signed
field-type = type
field-place = place
field-from = from
field-topic = topic
field-target = target
field-score-milestones = all
field-score-due = due
field-score-kept = kept
field-score-late = late
field-score-unclear = unclear
field-score-overdue = overdue
field-score-contradicted = contra.
field-score-silent = silent
field-score-undated = undated
field-score-share = kept of due
breaks-forecast = forecast %
breaks-slip = % days later
breaks-evidence = evidence for %

# Lists of milestones.
as-of-start = As of { $day }{ $known }
known-at = , known at { $day }
as-of = { $counted } as of { $day }{ $known }, { $basis }
asked = { $what ->
    [finding] with { $list }
    [query] matching "{ $list }"
   *[other] { $what } { $list }
  }
counted-milestones = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } milestone
   *[other] { NUMBER($count, useGrouping: 0) } milestones
  }
counted-some = { NUMBER($count, useGrouping: 0) } of { NUMBER($all, useGrouping: 0) } milestones
counted-state = { NUMBER($count, useGrouping: 0) } { $state }
passed-none = No deadline had passed.
passed = { $count ->
    [one] { NUMBER($count, useGrouping: 0) } deadline
   *[other] { NUMBER($count, useGrouping: 0) } deadlines
  } had passed: { NUMBER($met, useGrouping: 0) } reported met{ $when }, { NUMBER($open, useGrouping: 0) } not{ $withdrawn ->
    [0] .
   *[other] , { NUMBER($withdrawn, useGrouping: 0) } withdrawn.
  }
met-on-time = { NUMBER($count, useGrouping: 0) } on time
met-late = { NUMBER($count, useGrouping: 0) } late
met-unclear = { NUMBER($count, useGrouping: 0) } at a time no source gives
no-theme = { $agenda }, no theme
no-date = no date
reported-nothing = nothing
by-track = by track:
legend = Finds: { $marks }. Late: days. More on one: spp show <milestone>.

# The page of a milestone.
heading-deadline = Deadline
heading-tracks = Tracks
heading-reported = Reported
heading-restated = Stated again
heading-notes = Notes
heading-findings = Findings
heading-linked = Linked from
reported-none = Nothing.
findings-none = None.
state-on-day = { $state }{ $lateness } (as of { $day }, { $basis })
days-late = , { $days ->
    [one] 1 day
   *[other] { NUMBER($days, useGrouping: 0) } days
  } late
done-late = , late
done-on-time = , on time
no-date-yet = no date yet
no-deadline = no deadline
deadline-none = none
slip-of = , a slip of { $days ->
    [one] 1 day
   *[other] { NUMBER($days, useGrouping: 0) } days
  }
step-moved = the baseline was moved to { $to } ({ $document }): { $reason }
step-occurrence = the occurrence judged is that of { $day }

# Findings: both sides of each.
found-of-tracks = { $tracks }: { $found }
found-claim-contradicted = reported '{ $label }' as of { $on }, { $days ->
    [one] 1 day
   *[other] { NUMBER($days, useGrouping: 0) } days
  } after it fell due on { $due }
found-claim-expired = fell due on { $due }; the last word is '{ $label }' as of { $on }
found-delayed-without-date = reported '{ $label }' as of { $on }, without a new date
found-forecast-passed = the forecast, { $phrase } ({ $date }), has passed too
found-deadline-restated = { $document } { $there }; { $stated } { $here }
says = { $due ->
    [none] says '{ $phrase }'
   *[other] says '{ $phrase }' ({ $due })
  }
gives-no-deadline = gives no deadline
found-scope-restated = { $document } promises { $scope ->
    [narrower] less
   *[wider] more
  }
found-silent = { $since ->
    [none] nothing had been reported by then
   *[other] nothing reported since { $since }
  }; the programme reports every { NUMBER($months, useGrouping: 0) } months
found-evidence-differs = { $document } tells '{ $title }'{ $judgement ->
    [yes] { " " }(a judgement)
   *[no] { "" }
  }; { $against }
against-silence = nothing was reported, and it is overdue
against-report = '{ $label }' on { $on } in { $document }

# The pages of other things, and what leads to a thing.
until = { $from } to { $to }
told-since = as progress since { $day }
told-by = as done by { $day }
its-group = its group
link-cited = cited
link-item = item { $item }
link-judgement = { $told }, a judgement
link-evidence = evidence
link-since = progress since
link-by = done by
link-came-of = came of it
link-restated = restated
link-status = status
link-deadline = its deadline
link-recommended = recommended
counted = { NUMBER($count, useGrouping: 0) } { $count ->
    [one] { $what ->
        [groups] group
        [themes] theme
        [initiatives] initiative
        [milestones] milestone
        [accomplishments] accomplishment
        [recommendations] recommendation
        [topics] topic
        [meetings] meeting
       *[documents] document
      }
   *[other] { counted-many }
  }
counted-many = { $what }
counted-among = { NUMBER($count, useGrouping: 0) } of { NUMBER($all, useGrouping: 0) } { counted-many }
tested-as = , tested as { $how ->
    [over] over { $figure }
    [under] under { $figure }
    [atLeast] at least { $figure }
    [atMost] at most { $figure }
   *[is] { $figure }
  }
tested-day = { $event } was { $precision ->
    [day] on { $when }
    [other] in { $when }
   *[none] on no known day
  }, '{ $phrase }' is { $due ->
    [none] no day
   *[other] { $due }
  }
later = { $days ->
    [one] 1 day
   *[other] { NUMBER($days, useGrouping: 0) } days
  } later
in-time = in time
incomplete = not all is in the record: { $what }

# The scorecard.
score-title = Scorecard: { $programme }
score-of = { $count ->
    [one] Of 1 milestone
   *[other] Of { NUMBER($count, useGrouping: 0) } milestones
  }, { $due ->
    [0] no deadline had passed.
    [one] 1 deadline had passed: { $parts }.
   *[other] { NUMBER($due, useGrouping: 0) } deadlines had passed: { $parts }.
  }
score-part = { NUMBER($count, useGrouping: 0) } { $part ->
    [kept] kept ({ percent })
    [late] late
    [unclear] done at a time no source gives
   *[overdue] overdue ({ percent })
  }
score-legend = Bar: of the deadlines that had passed, █ kept, ▓ done late or at a time no source gives, ░ not done. Contra.: called on track or initiated after the deadline. Silent: no report for longer than the programme reports.
score-none-due = nothing due yet

# Remarks.
remark-ended = the programme ended in { $ended }; this is as of its last day, { $day } (--as-of asks for another)
remark-unknown = not known at { $day }: { $list }
remark-none = no milestone is as asked for
remark-none-among = nothing is as asked for among the { $kind }
remark-empty = there is nothing in this report
remark-also = "{ $id }" is also the id of a { $kind }; --kind { $kind } shows it
not-known = the { $kind } "{ $id }" was { $knownAt ->
    [none] not
   *[other] not known yet on { $knownAt }, or not
  } { $kind ->
    [milestone] promised
   *[other] told of
  } yet on { $asOf }

# Steps from a phrase to its day.
step-condition = a condition stands beside it: '{ $words }'; it does not move the date
step-vague = '{ $words }' names no day: it is not a deadline
step-counts-from-event = it counts from { $title }: { $from }
step-counts-from-phrase = it counts from { $from }, as the phrase says
step-bare = the phrase itself names only a length: it is read as 'within' it
step-counts-from-anchor = it counts from { $from }, { $anchor }
step-added = { $from } and { $duration } is { $period }
step-subtracted = { $duration } before { $from } is { $period }
step-picked = in { $whole } the day that is meant is { $period }
step-clamped = the month is shorter, so the day is clamped to its last
step-at-least = the shorter of the two stretches ends on { $period }; the longer is the deadline
step-holidays = Saturdays, Sundays and the holidays of the programme are not counted
step-no-holidays = Saturdays and Sundays are not counted; the programme declares no holidays, so none are left out
step-kept-until-day = it is kept until that day: { $period }
step-kept-until-end = it is kept until the last day of the period: { $period }
step-range = it runs from { $from } to { $period }; the last day counts
step-from = it sets the first day, { $period }, and no last: there is no day by which it is due
step-before = 'before' excludes { $period } itself: the last day is { $day }
step-event = { $title }: { $period }
step-event-undated = it hangs on { $title }, which has no date yet
step-event-unknown = it hangs on an event, '{ $words }', whose date is not known here
step-after-event = from there it is { $duration } on
step-before-event = from there it is { $duration } back
step-picked-there = there the day is meant that the phrase names
step-repeats = it repeats every { $duration }, counted from the first
step-repeats-undated = it repeats every { $duration }; no first date is given
step-until = it repeats for the last time by { $period }
step-by-year-end = 'by' a year means its end, by the programme's convention
step-by-year-start = 'by' a year means its first day, by the programme's convention
step-by-season-end = 'by' a season means its end, by convention
step-by-season-start = 'by' a season means its first day, by convention
step-next-year-calendar = what comes next is counted by the calendar: { $period }
step-next-year-duration = what comes next begins at the anchor: it ends on { $period }
step-next-named = 'next' is the first to begin after { $from }: { $period }
step-next-named-following = 'next' is that of the calendar year after { $from }: { $period }
step-this-unit = it is the one that holds { $from }, { $anchor }: { $period }
step-decade = the decade ends with { $period }, by convention
step-month-first = the month stands first, by the convention for dates in digits: { $period }
step-day-first = the day stands first, by the convention for dates in digits: { $period }
step-fiscal = fiscal years begin in month { $month } and are named by the year they end in, by convention
step-fiscal-undeclared = the programme declares no fiscal year: that of the US federal government is taken, from 1 October, named by the year it ends in, by convention
step-season = { $season } runs from { $from } to { $to }, by the programme's convention
step-part = { $part } ends on { $period }, by convention
step-yearless = no year is written: { $period } is the first from { $from } on, { $anchor }
step-either = it is read as { $period }; it might be read otherwise
step-qualified = the mark '{ $words }' says that the date is uncertain or approximate; it is taken as written
step-before-anchor = { $period } has begun by { $from }: the next is meant, { $next }
step-stated-agrees = the source states { $period }: it agrees
step-stated-differs = the source states { $period }: it differs
step-stated-alone = the source states { $period }: nothing to compare it with
step-stated-out-of-range = what the source states cannot be compared: the date falls outside the years 0001 to 9999
step-out-of-range = the date falls outside the years 0001 to 9999
term-anchor-programme = the anchor of the programme
term-anchor-deadline = the anchor of this deadline
term-anchor-asked = the anchor asked for
term-anchor-starting = from which it repeats
term-season-spring = spring
term-season-summer = summer
term-season-fall = fall
term-season-winter = winter
term-month-day = { $day } { $month }
term-end-of-february = the end of February
term-months = { $count ->
    [one] 1 month
   *[other] { $count } months
  }
term-days = { $count ->
    [one] 1 day
   *[other] { $count } days
  }
term-workdays = { $count ->
    [one] 1 working day
   *[other] { $count } working days
  }
term-and = { $first } and { $second }
