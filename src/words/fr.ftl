# Français (Canada). Dates.
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juill.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
season-21 = printemps
season-22 = été
season-23 = automne
season-24 = hiver
day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
  }
day-of-year = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
  }
month = { $month } { $year }
season = { $season } { $year }
quarter = { $number ->
    [1] 1er trimestre de { $year }
   *[other] { $number }e trimestre de { $year }
  }
half = { $number ->
    [1] premier semestre de { $year }
   *[2] deuxième semestre de { $year }
  }
span = du { $from } au { $to }
span-part = du { $from } au { $to }
span-in-month = { $from ->
    [1] du 1er
   *[other] du { $from }
  } au { $to } { $month } { $year }

# Ce que les formats ajoutent.
label-notes = Notes
label-back = Retour au texte
label-contents = Table des matières
label-page = Page
label-figure = Figure

# Lettre.
title = Rapport aux leaders : { $programme }
subtitle = Du { $since } au { $until }
draft-remark = Ébauche à l’intention des rédacteurs du rapport. Les questions aux groupes de travail figurent là où elles se posent.
letter = Lettre
official = { $name }, { $office } ({ $party })
leader-blank = { $party } : chef d’État ou de gouvernement
minister-blank = { $party } : nom et fonction
letter-launched = { $place ->
    [none] Le { $launched }, vous avez annoncé le présent partenariat.
   *[other] Le { $launched }, à { $place }, vous avez annoncé le présent partenariat.
  }
letter-interval = { $months ->
    [1] Les ministres vous font rapport tous les mois.
    [3] Les ministres vous font rapport tous les trois mois.
    [6] Les ministres vous font rapport tous les six mois.
    [12] Les ministres vous font rapport tous les ans.
   *[other] Les ministres vous font rapport tous les { $months } mois.
  }
letter-period = Le présent rapport porte sur la période du { $since } au { $until } et indique où en était chaque engagement au dernier jour de celle-ci.
letter-sources = Il n’avance rien qui ne figure dans une source publiée; les notes précisent le document et le point. Lorsqu’aucune source ne renseigne, il le signale.

# Résumé.
summary = Résumé
summary-scope = { $count ->
    [0] Au { $day }, aucun engagement n’avait été pris.
    [one] Au { $day }, le partenariat avait pris un engagement.
   *[other] Au { $day }, le partenariat avait pris { $count } engagements.
  }
summary-passed = { $passed ->
    [0] Aucune échéance n’est arrivée à terme pendant la période.
    [one] { $met ->
        [0] Une échéance est arrivée à terme pendant la période; elle n’a pas été déclarée respectée.
       *[other] Une échéance est arrivée à terme pendant la période; elle a été déclarée respectée.
      }
   *[other] Pendant la période, { $passed } échéances sont arrivées à terme : { $met ->
        [0] aucune n’a été déclarée respectée.
       *[other] { $missed ->
            [0] toutes ont été déclarées respectées.
           *[other] { $met ->
                [one] une a été déclarée respectée
               *[other] { $met } ont été déclarées respectées
              }, { $missed ->
                [one] une ne l’a pas été
               *[other] { $missed } ne l’ont pas été
              }.
          }
      }
  }
summary-completed = { $count ->
    [0] Aucun engagement n’a été déclaré achevé pendant la période.
    [one] Un engagement a été déclaré achevé pendant la période.
   *[other] En tout, { $count } engagements ont été déclarés achevés pendant la période.
  }
summary-moved = { $count ->
    [0] Aucun engagement n’a été reporté à une date ultérieure.
    [one] Un engagement a été reporté à une date ultérieure.
   *[other] Par ailleurs, { $count } engagements ont été reportés à une date ultérieure.
  }
summary-overdue = { $count ->
    [0] À la fin de la période, aucun engagement n’était en retard.
    [one] À la fin de la période, un engagement était en retard, de { $longest ->
        [one] { $longest } jour
       *[other] { $longest } jours
      }.
   *[other] À la fin de la période, { $count } engagements étaient en retard; le retard le plus long était de { $longest ->
        [one] { $longest } jour
       *[other] { $longest } jours
      }.
  }
summary-contradicted = { $count ->
    [0] Aucun état déclaré n’est contredit par l’échéance elle-même.
    [one] Un engagement a été déclaré en bonne voie ou amorcé alors que son échéance était passée.
   *[other] Enfin, { $count } engagements ont été déclarés en bonne voie ou amorcés alors que leur échéance était passée.
  }
balance-caption = Engagements ouverts au début et à la fin de la période
balance-what = Volet et thème
balance-start = Ouverts au début
balance-added = Nouveaux
balance-reopened = Rouverts
balance-completed = Achevés
balance-withdrawn = Retirés
balance-end = Ouverts à la fin
balance-all = Total

# Résultats.
results = Résultats depuis le dernier rapport
results-none = Aucun document ne fait état d’un résultat pour cette période.
results-no-group = Sans groupe de travail particulier
result = { $title }.
result-details = { $title } ({ $details }).
result-by = au plus tard le { $day }
result-since = depuis le { $day }
completed = { $judged ->
    [kept] « { $title } » a été déclaré « { $reported } », dans le respect de l’échéance du { $due }.
    [late] « { $title } » a été déclaré « { $reported } », après l’échéance du { $due }.
    [unclear] « { $title } », dont l’échéance était le { $due }, a été déclaré « { $reported } »; aucune source n’indique quand il a été réalisé.
   *[undated] « { $title } », qui n’a pas d’échéance, a été déclaré « { $reported } ».
  }

# Groupes de travail.
groups = Thèmes et initiatives
groups-tracks = Les codes qui précèdent un état désignent les parties pour lesquelles il a été déclaré ({ $codes }).
group-undertook = { $milestones ->
    [one] { $theme ->
        [none] Le groupe de travail « { $group } » a pris un engagement.
       *[other] Sous le thème « { $theme } », le groupe de travail « { $group } » a pris un engagement.
      }
   *[other] { $theme ->
        [none] Le groupe de travail « { $group } » a pris { $milestones } engagements dans le cadre { $initiatives ->
            [one] d’une initiative
           *[other] de { $initiatives } initiatives
          }.
       *[other] Sous le thème « { $theme } », le groupe de travail « { $group } » a pris { $milestones } engagements dans le cadre { $initiatives ->
            [one] d’une initiative
           *[other] de { $initiatives } initiatives
          }.
      }
  }
group-completed = { $all ->
    [1] { $count ->
        [0] Il n’avait pas été déclaré achevé au { $day }.
       *[other] Il avait été déclaré achevé au { $day }.
      }
   *[other] { $count ->
        [0] Aucun n’avait été déclaré achevé au { $day }.
        [one] Un engagement avait été déclaré achevé au { $day }.
       *[other] Au { $day }, { $count } avaient été déclarés achevés.
      }
  }
group-undated = { $all ->
    [1] Il n’a pas d’échéance.
   *[other] { $dated ->
        [0] Aucun n’a d’échéance.
       *[other] { $count ->
            [0] Tous ont une échéance.
            [one] Un engagement n’a pas d’échéance.
           *[other] Parmi eux, { $count } n’ont pas d’échéance.
          }
      }
  }
group-moved = { $count ->
    [0] Aucun n’a été reporté à une date ultérieure pendant la période.
    [one] Un engagement a été reporté à une date ultérieure pendant la période :
   *[other] Pendant la période, { $count } engagements ont été reportés à une date ultérieure :
  }
moved = « { $title } », dont l’échéance était le { $due }, est maintenant prévu d’ici au { $forecast }, soit { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } plus tard.
group-overdue = { $count ->
    [0] Aucun n’est en retard.
    [one] Un engagement est en retard :
   *[other] Parmi ces engagements, { $count } sont en retard :
  }
overdue = « { $title } », dont l’échéance était le { $due }, accuse un retard de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }; le dernier état déclaré, en date du { $on }, est « { $reported } ».
overdue-silent = « { $title } », dont l’échéance était le { $due }, accuse un retard de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }; rien n’a été déclaré à son sujet.
group-coming = { $count ->
    [0] Aucun n’arrive à échéance d’ici au { $day }.
    [one] Un engagement arrive à échéance d’ici au { $day } :
   *[other] D’ici au { $day }, { $count } engagements arrivent à échéance :
  }
coming = { $reported ->
    [none] « { $title } » arrive à échéance le { $due }; rien n’a été déclaré à son sujet.
   *[other] « { $title } » arrive à échéance le { $due }; le dernier état déclaré est « { $reported } ».
  }
ask-claim-expired = Au groupe de travail : l’engagement « { $title } » a-t-il été réalisé et, si oui, à quelle date? Son échéance est passée depuis le dernier rapport à son sujet.
ask-delayed-without-date = Au groupe de travail : quand l’engagement « { $title } » sera-t-il réalisé? Il a été déclaré retardé, sans qu’une date soit donnée.

# À l’attention des leaders.
attention = À l’attention des leaders
attention-overdue = Retards
attention-overdue-none = Aucun engagement n’est en retard.
attention-overdue-count = { $more ->
    [0] { $count ->
        [0] Aucun engagement n’est en retard.
        [one] Un engagement est en retard.
       *[other] Il y a { $count } engagements en retard.
      }
   *[other] Il y a { $count } engagements en retard. Le tableau présente les { $shown } retards les plus longs; l’annexe les présente tous.
  }
attention-caption = Les retards les plus longs
attention-slip = { $forecast } (+{ $days } { $days ->
    [one] jour
   *[other] jours
  })
attention-no-forecast = aucune
column-milestone = Engagement
column-group = Groupe de travail
column-due = Échéance
column-late = Jours de retard
column-forecast = Nouvelle date prévue
attention-contradicted = États contredits par l’échéance
attention-contradicted-none = Aucun état déclaré n’est contredit par son échéance.
contradicted = « { $title } » a été déclaré « { $label } » en date du { $on }, alors que son échéance était le { $due }.
attention-silent = Absence de rapport
attention-silent-none = Tous les groupes de travail ont fait rapport dans l’intervalle prévu.
silent = { $count ->
    [one] { $all ->
        [1] { $group } : pour son seul engagement, l’absence de rapport dépasse l’intervalle prévu.
       *[other] { $group } : pour un engagement sur { $all }, l’absence de rapport dépasse l’intervalle prévu.
      }
   *[other] { $group } : pour { $count } engagements sur { $all }, l’absence de rapport dépasse l’intervalle prévu.
  }
silent-all = { $all ->
    [1] { $group } : pour son seul engagement, l’absence de rapport dépasse l’intervalle prévu.
   *[other] { $group } : pour l’ensemble de ses { $all } engagements, l’absence de rapport dépasse l’intervalle prévu.
  }
attention-decisions = Décisions à prendre
attention-decisions-none = Aucune décision n’est en attente.
decide-event = « { $title } » dépend d’un événement sans date (« { $phrase } ») : fixer la date de l’événement ou donner à l’engagement sa propre échéance.
decide-date = « { $title } » a été déclaré retardé, sans date : en fixer une ou retirer l’engagement.

# Annexe.
annex = Annexe : initiatives, principaux jalons et état d’avancement
annex-caption = { $group }
annex-initiative = Initiative
annex-milestones = Principaux jalons et échéances
annex-status = État déclaré
annex-state = État calculé
annex-deadline = « { $phrase } »
annex-no-report = Aucun rapport
annex-no-report-others = Autres : aucun rapport
annex-due = échéance : { $due }
annex-late = En retard de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
annex-forecast = prévu d’ici au { $forecast }
state-completed = Achevé
state-overdue = En retard
state-due = Échéance proche
state-upcoming = À venir
state-undetermined = Indéterminé
state-undated = Sans échéance
state-withdrawn = Retiré

# Sources.
sources = Sources et méthode
source = { $day ->
    [none] { $title } ({ $id }), sans date.
   *[other] { $title } ({ $id }), accessible au public depuis le { $day }.
  }
cite-dated = { $document } ({ $year })
cite-item = { $document }, point { $item }
conventions = Calcul des échéances
convention-anchor = Une échéance exprimée en mois se compte à partir de la date de référence ({ $anchor }), sauf indication contraire de son libellé.
convention-last-day = Une échéance est réputée respectée jusqu’au dernier jour de la période qu’elle désigne; ce qui est dû le jour du rapport n’est pas en retard.
convention-seasons = Saisons : printemps ({ $spring }), été ({ $summer }), automne ({ $fall }), hiver ({ $winter }).
convention-basis = { $basis ->
    [forecast] Les états sont jugés d’après la dernière date donnée dans un rapport.
   *[baseline] Les états sont jugés d’après la première date publiée : une promesse reportée n’est pas une promesse tenue.
  }
waivers = Anomalies connues des sources
waiver = { $rule } : { $reason }.
stamp = Estampille
stamp-intro = La présente ébauche a été produite à partir des données, des dates et de la version du logiciel indiquées à la ligne ci-dessous; la commande « spp report verify » prouve qu’elle correspond toujours à ce qu’elles donnent.

# États dans leurs termes usuels.
reported-not-started = Non amorcé
reported-initiated = Amorcé
reported-on-track = En bonne voie
reported-delayed = Retardé
reported-partially-completed = Partiellement achevé
reported-completed = Achevé
reported-completed-ongoing = Achevé / En cours
reported-withdrawn = Retiré

# Ce que rédigent les fonctionnaires.
narrative-missing = À rédiger : ce que le groupe de travail ou les ministres souhaitent dire ici.
narrative-untranslated = Pas encore traduit.
narrative-changed = { $then ->
    [0] Rédigé alors qu’aucun engagement n’était en retard
    [one] Rédigé alors qu’un engagement était en retard
   *[other] Rédigé alors que { $then } engagements étaient en retard
  }; { $now ->
    [0] il n’y en a plus aucun.
   *[other] il y en a maintenant { $now }.
  }

# Figures.
figure-row = { $name } : { $values }.
figure-groups = État des engagements de chaque groupe au { $day }.
figure-groups-most = La figure montre { $shown } groupes sur { $count } : ceux qui ont le plus d’engagements en retard, puis ceux qui en ont le plus.
figure-progress = Échéances passées, et nombre de ces engagements déclarés achevés, du { $from } au { $until }.
figure-progress-others = { $count ->
    [one] Un autre a été achevé sans échéance ou avant qu’elle soit passée.
   *[other] { $count } autres ont été achevés sans échéance ou avant qu’elle soit passée.
  }
figure-progress-day = Jour
figure-progress-passed = Échéances passées
figure-progress-met = dont achevés
figure-progress-gap = { $count } en retard
figure-slips = Engagements en retard au { $day }, ou pour lesquels une date ultérieure a été donnée.
figure-slips-most = La figure en montre { $shown } sur { $count } : ceux qui ont été le plus reportés, puis ceux qui sont en retard depuis le plus longtemps.
figure-slips-moved = { $days ->
    [one] report d’un jour
   *[other] report de { $days } jours
  }
figure-slips-late = { $days ->
    [one] un jour de retard
   *[other] { $days } jours de retard
  }

# Tableaux et pages.
name-state = { $name ->
    [completed] achevé
    [overdue] en retard
    [due] échéance proche
    [upcoming] à venir
    [undetermined] indéterminé
    [undated] sans échéance
   *[withdrawn] retiré
  }
name-state-short = { $name ->
    [due] proche
    [undated] sans éch.
    [undetermined] indéterm.
   *[other] { name-state }
  }
name-status = { $name ->
    [not-started] { reported-not-started }
    [initiated] { reported-initiated }
    [on-track] { reported-on-track }
    [delayed] { reported-delayed }
    [partially-completed] { reported-partially-completed }
    [completed] { reported-completed }
    [completed-ongoing] { reported-completed-ongoing }
    [withdrawn] { reported-withdrawn }
    [none] rien
   *[nothing] Rien de déclaré
  }
name-kind = { $name ->
    [all] ensemble
    [milestone] engagement
    [initiative] initiative
    [group] groupe de travail
    [theme] thème
    [agenda] volet
    [party] partie
    [document] document
    [meeting] réunion
    [event] événement
    [accomplishment] réalisation
    [recommendation] recommandation
   *[claim] affirmation
  }
name-finding = { $name ->
    [claim-contradicted] état contredit
    [claim-expired] état dépassé
    [delayed-without-date] retard sans date
    [forecast-passed] date prévue dépassée
    [deadline-restated] échéance reformulée
    [scope-restated] portée reformulée
    [silent] absence de rapport
   *[evidence-differs] réalisation divergente
  }
name-verdict = { $name ->
    [holds] confirmée
    [fails] infirmée
   *[open] indéterminée
  }
name-scope = { $name ->
    [same] identique
    [narrower] plus étroite
   *[wider] plus large
  }
name-meeting = { $name ->
    [summit] sommet
    [ministerial] réunion ministérielle
    [report] rapport
    [statement] déclaration
    [roundtable] table ronde
   *[other] autre
  }
name-basis = { $name ->
    [forecast] d’après la dernière date prévue
   *[baseline] d’après la première date publiée
  }
label = { $status ->
    [not-started] { reported-not-started }
    [initiated] { reported-initiated }
    [on-track] { reported-on-track }
    [delayed] { reported-delayed }
    [partially-completed] { reported-partially-completed }
    [completed] { reported-completed }
    [completed-ongoing] { reported-completed-ongoing }
    [withdrawn] { reported-withdrawn }
   *[other] { $label }
  }
noted = { $said } : { $note }
quoted = « { $text } »
both = { $a } et { $b }
either = { $a } ou { $b }
percent = { $percent } %
a-judgement = { $told } (appréciation)

# En-têtes de colonnes et noms de champs.
field-id = identifiant
field-kind = nature
field-title = titre
field-milestone = engagement
field-milestones = engagements
field-initiative = initiative
field-group = groupe
field-theme = thème
field-agenda = volet
field-parties = parties
field-due = échéance
field-state = état
field-late = jours
field-reported = déclaré
field-finds = const.
field-forecast = prévu
field-slip = report
field-deadline = libellé
field-cited = cité dans
field-track = suivi
field-done = réalisé
field-as-of = en date du
field-known-at = connu au
field-document = document
field-documents = documents
field-scope = portée
field-note = remarque
field-related = engagements liés
field-waived = anomalie admise
field-in = relève de
field-origin = origine
field-overdue = en retard
field-link = lien
field-date = date
field-told = rapporté
field-evidence = preuve
field-judgement = appréciation
field-of = visé
field-claimed = affirmé
field-record = dossier
field-verdict = verdict
field-untested = non vérifié
field-publisher = éditeur
field-dated = daté
field-published = publié
field-statuses-of = états au
field-items = points
field-sections = sections
field-signed = signé
field-type = type
field-place = lieu
field-from = auteur
field-topic = sujet
field-target = cible
field-score-milestones = tous
field-score-due = échus
field-score-kept = tenus
field-score-late = tard.
field-score-unclear = impr.
field-score-overdue = retard
field-score-contradicted = contr.
field-score-silent = s.rapp.
field-score-undated = s.éch.
field-score-share = tenus sur échus
breaks-forecast = prévu d’ici au %
breaks-slip = % jours plus tard
breaks-evidence = preuve de %

# Listes d’engagements.
as-of-start = Au { $day }{ $known }
known-at = , selon ce qui était connu au { $day }
as-of = { $counted } au { $day }{ $known }, { $basis }
asked = { $what ->
    [reported] état déclaré ({ $list })
    [finding] avec le constat « { $list } »
    [query] contenant « { $list } »
    [agenda] volet { $list }
    [theme] thème { $list }
    [group] groupe { $list }
    [initiative] initiative { $list }
   *[party] partie { $list }
  }
counted-milestones = { $count ->
    [one] { $count } engagement
   *[other] { $count } engagements
  }
counted-some = { $count } engagements sur { $all }
counted-state = { $count } { $state ->
    [completed] { $count ->
        [one] achevé
       *[other] achevés
      }
    [overdue] en retard
    [due] à échéance proche
    [upcoming] à venir
    [undetermined] { $count ->
        [one] indéterminé
       *[other] indéterminés
      }
    [undated] sans échéance
   *[withdrawn] { $count ->
        [one] retiré
       *[other] retirés
      }
  }
passed-none = Aucune échéance n’était arrivée à terme.
passed = { $count ->
    [one] { $count } échéance était arrivée à terme
   *[other] { $count } échéances étaient arrivées à terme
  } : { $met ->
    [one] { $met } déclarée respectée
   *[other] { $met } déclarées respectées
  }{ $when }, { $open } non{ $withdrawn ->
    [0] .
    [one] , { $withdrawn } retirée.
   *[other] , { $withdrawn } retirées.
  }
met-on-time = { $count } à temps
met-late = { $count } en retard
met-unclear = { $count } à un moment qu’aucune source n’indique
no-theme = { $agenda }, sans thème
no-date = sans date
reported-nothing = rien
by-track = par suivi :
legend = Constats : { $marks }. Jours : de retard. Pour en savoir plus : spp show <engagement>.

# La page d’un engagement.
heading-deadline = Échéance
heading-tracks = Suivi par parties
heading-reported = États déclarés
heading-restated = Autres énoncés
heading-notes = Remarques
heading-findings = Constats
heading-linked = Renvois
reported-none = Rien.
findings-none = Aucun.
state-on-day = { $state }{ $lateness } (au { $day }, { $basis })
days-late = { " " }de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
done-late = , en retard
done-on-time = , à temps
no-date-yet = pas encore de date
no-deadline = sans échéance
deadline-none = aucune
slip-of = , un report de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
step-moved = la date de départ a été reportée : { $to } ({ $document }) : { $reason }
step-occurrence = l’occurrence retenue est celle du { $day }

# Constats : ce que disent les deux parties de chacun.
found-of-tracks = { $tracks } : { $found }
found-claim-contradicted = déclaré « { $label } » en date du { $on }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } après l’échéance du { $due }
found-claim-expired = l’échéance était le { $due }; le dernier état déclaré est « { $label } », en date du { $on }
found-delayed-without-date = déclaré « { $label } » en date du { $on }, sans nouvelle date
found-forecast-passed = la date prévue, { $phrase } ({ $date }), est passée elle aussi
found-deadline-restated = { $document } { $there }; { $stated } { $here }
says = { $due ->
    [none] dit « { $phrase } »
   *[other] dit « { $phrase } » ({ $due })
  }
gives-no-deadline = ne donne pas d’échéance
found-scope-restated = { $document } promet { $scope ->
    [narrower] moins
   *[wider] davantage
  }
found-silent = { $since ->
    [none] rien n’avait encore été déclaré
   *[other] rien n’a été déclaré depuis le { $since }
  }; le programme fait rapport tous les { $months } mois
found-evidence-differs = { $document } rapporte « { $title } »{ $judgement ->
    [yes] { " " }(appréciation)
   *[no] { "" }
  }; { $against }
against-silence = rien n’a été déclaré, et l’engagement est en retard
against-report = « { $label } » en date du { $on } dans { $document }

# Les autres pages, et ce qui mène à une chose.
until = { $from } au { $to }
told-since = comme progrès depuis le { $day }
told-by = comme réalisé au plus tard le { $day }
its-group = son groupe de travail
link-cited = cité
link-item = point { $item }
link-judgement = { $told }, appréciation
link-evidence = preuve
link-since = progrès depuis
link-by = réalisé au plus tard
link-came-of = en est issu
link-restated = autre énoncé
link-status = état déclaré
link-deadline = son échéance
link-recommended = recommandé
counted = { $count } { $count ->
    [one] { $what ->
        [groups] groupe de travail
        [themes] thème
        [initiatives] initiative
        [milestones] engagement
        [accomplishments] réalisation
        [recommendations] recommandation
        [topics] sujet
        [meetings] réunion
       *[documents] document
      }
   *[other] { counted-many }
  }
counted-many = { $what ->
    [groups] groupes de travail
    [themes] thèmes
    [initiatives] initiatives
    [milestones] engagements
    [accomplishments] réalisations
    [recommendations] recommandations
    [topics] sujets
    [meetings] réunions
   *[documents] documents
  }
counted-among = { $count } sur { $all } { counted-many }
tested-as = , vérifié comme { $how ->
    [over] supérieur à { $figure }
    [under] inférieur à { $figure }
    [atLeast] au moins { $figure }
    [atMost] au plus { $figure }
   *[is] { $figure }
  }
tested-day = { $event } : { $precision ->
    [none] aucune date connue
   *[other] { $when }
  }; « { $phrase } » donne { $due ->
    [none] aucune date
   *[other] le { $due }
  }
later = { $days ->
    [one] { $days } jour plus tard
   *[other] { $days } jours plus tard
  }
in-time = à temps
incomplete = le dossier n’est pas complet : { $what }

# Le bilan.
score-title = Bilan : { $programme }
score-of = { $count ->
    [one] Sur { $count } engagement
   *[other] Sur { $count } engagements
  }, { $due ->
    [0] aucune échéance n’était arrivée à terme.
    [one] { $due } échéance était arrivée à terme : { $parts }.
   *[other] { $due } échéances étaient arrivées à terme : { $parts }.
  }
score-part = { $count } { $part ->
    [kept] { $count ->
        [one] tenu ({ percent })
       *[other] tenus ({ percent })
      }
    [late] { $count ->
        [one] tardif
       *[other] tardifs
      }
    [unclear] { $count ->
        [one] réalisé à un moment qu’aucune source n’indique
       *[other] réalisés à un moment qu’aucune source n’indique
      }
   *[overdue] en retard ({ percent })
  }
score-legend = Barre : des échéances arrivées à terme (échus), █ engagements tenus, ▓ réalisés tardivement ou à un moment qu’aucune source n’indique (impr.), ░ non réalisés. Contr. : déclarés en bonne voie ou amorcés après l’échéance. S.rapp. : absence de rapport au-delà de l’intervalle prévu. S.éch. : sans échéance.
score-none-due = rien d’échu

# Remarques à l’écran.
remark-ended = le programme a pris fin ({ $ended }); la réponse vaut pour son dernier jour, le { $day } (--as-of pour un autre jour)
remark-unknown = inconnu au { $day } : { $list }
remark-none = aucun engagement ne correspond à la demande
remark-none-among = rien ne correspond à la demande ({ $kind })
remark-empty = ce rapport ne contient rien
remark-also = « { $id } » est aussi un identifiant d’une autre nature ({ $name }); --kind { $kind } l’affiche
not-known = { $name } « { $id } » : { $knownAt ->
    [none] { "" }
   *[other] encore inconnu au { $knownAt }, ou{ " " }
  }{ $kind ->
    [milestone] pas encore pris
   *[other] pas encore rapporté
  } au { $asOf }

# Steps from a phrase to its day.
step-condition = une condition l’accompagne : « { $words } » ; elle ne déplace pas la date
step-vague = « { $words } » ne nomme aucun jour : ce n’est pas une échéance
step-counts-from-event = le délai court de { $title } : { $from }
step-counts-from-phrase = le délai court de { $from }, comme le dit la formule
step-bare = la formule n'indique qu'une durée : elle se lit comme « dans » ce délai
step-counts-from-anchor = le délai court de { $from }, { $anchor }
step-added = { $from } plus { $duration } : { $period }
step-subtracted = { $duration } avant { $from } : { $period }
step-picked = dans { $whole }, c’est ce jour-là qui est visé : { $period }
step-clamped = le mois est plus court : c’est son dernier jour
step-at-least = le plus court des deux délais prend fin le { $period } ; le plus long fait l’échéance
step-holidays = les samedis, les dimanches et les jours fériés du programme ne comptent pas
step-no-holidays = les samedis et les dimanches ne comptent pas ; le programme ne déclare pas de jours fériés, aucun n’est donc exclu
step-kept-until-day = l’engagement est tenu jusqu’à ce jour : { $period }
step-kept-until-end = l’engagement est tenu jusqu’au dernier jour de la période : { $period }
step-range = du { $from } au { $period } ; le dernier jour compte
step-from = le premier jour est fixé, { $period }, mais pas le dernier : aucun jour n’est l’échéance
step-before = « avant » exclut { $period } : le dernier jour est le { $day }
step-event = { $title } : { $period }
step-event-undated = l’échéance dépend de { $title }, qui n’a pas encore de date
step-event-unknown = l’échéance dépend d’un événement, « { $words } », dont la date n’est pas connue ici
step-after-event = de là, { $duration } plus tard
step-before-event = de là, { $duration } plus tôt
step-picked-there = là, c’est le jour que nomme la formule
step-repeats = l’échéance revient tous les { $duration }, à compter de la première
step-repeats-undated = l’échéance revient tous les { $duration } ; aucune première date n’est donnée
step-until = elle revient pour la dernière fois au plus tard le { $period }
step-by-year-end = « d’ici » une année désigne sa fin, selon la convention du programme
step-by-year-start = « d’ici » une année désigne son premier jour, selon la convention du programme
step-by-season-end = « d’ici » une saison désigne sa fin, par convention
step-by-season-start = « d’ici » une saison désigne son premier jour, par convention
step-next-year-calendar = la période suivante se compte selon le calendrier : { $period }
step-next-year-duration = la période suivante commence au point de départ : elle prend fin le { $period }
step-next-named = « prochain » désigne le premier à commencer après { $from } : { $period }
step-next-named-following = « prochain » désigne celui de l’année civile qui suit { $from } : { $period }
step-this-unit = c’est la période qui comprend { $from }, { $anchor } : { $period }
step-decade = la décennie prend fin le { $period }, par convention
step-month-first = le mois vient en premier, selon la convention des dates en chiffres : { $period }
step-day-first = le jour vient en premier, selon la convention des dates en chiffres : { $period }
step-fiscal = les exercices commencent au mois { $month } et portent le nom de l’année où ils prennent fin, par convention
step-fiscal-undeclared = le programme ne déclare pas d’exercice : c’est celui du gouvernement fédéral américain, à partir du 1er octobre, nommé d’après l’année où il prend fin, par convention
step-season = { $season } : du { $from } au { $to }, selon la convention du programme
step-part = { $part } : la période prend fin le { $period }, par convention
step-yearless = aucune année n’est écrite : { $period } est la première à partir de { $from }, { $anchor }
step-either = la formule se lit { $period } ; elle pourrait se lire autrement
step-qualified = le signe « { $words } » indique que la date est incertaine ou approximative ; elle est prise telle qu’elle est écrite
step-before-anchor = { $period } a déjà commencé ({ $from }) : il s’agit de la période suivante, { $next }
step-stated-agrees = la source indique { $period } : cela concorde
step-stated-differs = la source indique { $period } : cela ne concorde pas
step-stated-alone = la source indique { $period } : il n’y a rien à comparer
step-stated-out-of-range = ce qu’indique la source ne peut être comparé : la date n’est pas comprise entre les années 0001 et 9999
step-out-of-range = la date n’est pas comprise entre les années 0001 et 9999
term-anchor-programme = le point de départ du programme
term-anchor-deadline = le point de départ de cette échéance
term-anchor-asked = le point de départ demandé
term-anchor-starting = à partir de quoi elle revient
term-season-spring = printemps
term-season-summer = été
term-season-fall = automne
term-season-winter = hiver
term-month-day = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
  }
term-end-of-february = fin février
term-months = { $count } mois
term-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
  }
term-workdays = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
  }
term-and = { $first } et { $second }
