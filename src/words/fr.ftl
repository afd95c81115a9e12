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
   *[other] { $passed } échéances sont arrivées à terme pendant la période : { $met ->
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
   *[other] { $count } engagements ont été déclarés achevés pendant la période.
  }
summary-moved = { $count ->
    [0] Aucun engagement n’a été reporté à une date ultérieure.
    [one] Un engagement a été reporté à une date ultérieure.
   *[other] { $count } engagements ont été reportés à une date ultérieure.
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
   *[other] { $count } engagements ont été déclarés en bonne voie ou amorcés alors que leur échéance était passée.
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
group-completed = { $count ->
    [0] Aucun n’avait été déclaré achevé au { $day }.
    [one] Un engagement avait été déclaré achevé au { $day }.
   *[other] { $count } avaient été déclarés achevés au { $day }.
  }
group-undated = { $count ->
    [0] Tous ont une échéance.
    [one] Un engagement n’a pas d’échéance.
   *[other] { $count } n’ont pas d’échéance.
  }
group-moved = { $count ->
    [0] Aucun n’a été reporté à une date ultérieure pendant la période.
    [one] Un engagement a été reporté à une date ultérieure pendant la période :
   *[other] { $count } engagements ont été reportés à une date ultérieure pendant la période :
  }
moved = « { $title } », dont l’échéance était le { $due }, est maintenant prévu d’ici au { $forecast }, soit { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  } plus tard.
group-overdue = { $count ->
    [0] Aucun n’est en retard.
    [one] Un engagement est en retard :
   *[other] { $count } engagements sont en retard :
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
   *[other] { $count } engagements arrivent à échéance d’ici au { $day } :
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
attention-overdue-count = { $count ->
    [0] Aucun engagement n’est en retard.
    [one] Un engagement est en retard.
   *[other] { $count } engagements sont en retard; le tableau présente les { $shown } retards les plus longs, et l’annexe, l’ensemble.
  }
attention-caption = Les retards les plus longs
attention-slip = { $forecast } (+{ $days } { $days ->
    [one] jour
   *[other] jours
  })
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
annex-milestones = Principaux jalons
annex-status = État déclaré
annex-state = État calculé
annex-deadline = { $title } ({ $phrase })
annex-no-report = Aucun rapport
annex-no-report-others = Autres : aucun rapport
annex-due = { $days ->
    [0] échéance : { $due }
    [one] échéance : { $due }, { $days } jour de retard
   *[other] échéance : { $due }, { $days } jours de retard
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
cite-item = { $document }, point { $item }
conventions = Calcul des échéances
convention-anchor = Une échéance exprimée en mois se compte à partir de la date de référence ({ $anchor }), sauf indication contraire de son libellé.
convention-last-day = Une échéance est réputée respectée jusqu’au dernier jour de la période qu’elle désigne; ce qui est dû le jour du rapport n’est pas en retard.
convention-seasons = Saisons (mois et jour) : printemps { $spring }, été { $summer }, automne { $fall }, hiver { $winter }.
convention-basis = { $basis ->
    [forecast] Les états sont jugés d’après la dernière date donnée dans un rapport.
   *[baseline] Les états sont jugés d’après la première date publiée : une promesse reportée n’est pas une promesse tenue.
  }
waivers = Anomalies connues des sources
waiver = { $reason } ({ $rule })
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
