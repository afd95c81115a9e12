# Español (México). Fechas.
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic
season-21 = primavera
season-22 = verano
season-23 = otoño
season-24 = invierno
day = { $day ->
    [1] 1.º de { $month } de { $year }
   *[other] { $day } de { $month } de { $year }
  }
month = { $month } de { $year }
season = { $season } de { $year }
quarter = { $number ->
    [1] primer trimestre de { $year }
    [2] segundo trimestre de { $year }
    [3] tercer trimestre de { $year }
   *[4] cuarto trimestre de { $year }
  }
half = { $number ->
    [1] primer semestre de { $year }
   *[2] segundo semestre de { $year }
  }
span = del { $from } al { $to }

# Lo que agregan los formatos.
label-notes = Notas
label-back = Volver al texto
label-contents = Contenido
label-page = Página
label-figure = Figura

# Carta.
title = Informe a los líderes: { $programme }
subtitle = Del { $since } al { $until }
draft-remark = Borrador para quienes redactan el informe. Las preguntas a los grupos de trabajo figuran donde surgen.
letter = Carta
official = { $name }, { $office } ({ $party })
leader-blank = { $party }: jefe de Estado o de Gobierno
minister-blank = Por { $party }: nombre y cargo
letter-launched = { $place ->
    [none] El { $launched } ustedes anunciaron esta alianza.
   *[other] El { $launched }, en { $place }, ustedes anunciaron esta alianza.
  }
letter-interval = { $months ->
    [one] Los ministros les rinden informe cada mes.
   *[other] Los ministros les rinden informe cada { $months } meses.
  }
letter-period = El presente informe abarca el periodo del { $since } al { $until } y señala cómo se encontraba cada compromiso en el último día de dicho periodo.
letter-sources = No afirma nada que no conste en una fuente publicada; las notas señalan el documento y el punto. Cuando ninguna fuente informa, así se indica.

# Resumen.
summary = Resumen
summary-scope = { $count ->
    [0] Al { $day } no se había asumido ningún compromiso.
    [one] Al { $day } la alianza había asumido un compromiso.
   *[other] Al { $day } la alianza había asumido { $count } compromisos.
  }
summary-passed = { $passed ->
    [0] Ningún plazo venció en el periodo.
    [one] { $met ->
        [0] En el periodo venció un plazo, que no se reportó como cumplido.
       *[other] En el periodo venció un plazo, que se reportó como cumplido.
      }
   *[other] En el periodo vencieron { $passed } plazos: { $met ->
        [0] ninguno se reportó como cumplido.
       *[other] { $missed ->
            [0] todos se reportaron como cumplidos.
           *[other] { $met ->
                [one] uno se reportó como cumplido
               *[other] { $met } se reportaron como cumplidos
              } y { $missed ->
                [one] uno no
               *[other] { $missed } no
              }.
          }
      }
  }
summary-completed = { $count ->
    [0] En el periodo ningún compromiso se reportó como concluido.
    [one] En el periodo un compromiso se reportó como concluido.
   *[other] En el periodo { $count } compromisos se reportaron como concluidos.
  }
summary-moved = { $count ->
    [0] Ningún compromiso se pospuso a una fecha posterior.
    [one] Un compromiso se pospuso a una fecha posterior.
   *[other] { $count } compromisos se pospusieron a una fecha posterior.
  }
summary-overdue = { $count ->
    [0] Al término del periodo no había compromisos vencidos.
    [one] Al término del periodo había un compromiso vencido, con { $longest ->
        [one] un día
       *[other] { $longest } días
      } de retraso.
   *[other] Al término del periodo había { $count } compromisos vencidos, el más atrasado con { $longest ->
        [one] un día
       *[other] { $longest } días
      } de retraso.
  }
summary-contradicted = { $count ->
    [0] Ningún estatus reportado es contradicho por el propio plazo.
    [one] Un compromiso se reportó como iniciado o en avance conforme a lo previsto cuando su plazo ya había vencido.
   *[other] { $count } compromisos se reportaron como iniciados o en avance conforme a lo previsto cuando su plazo ya había vencido.
  }
balance-caption = Compromisos abiertos al inicio y al término del periodo
balance-what = Agenda y tema
balance-start = Abiertos al inicio
balance-added = Nuevos
balance-reopened = Reabiertos
balance-completed = Concluidos
balance-withdrawn = Retirados
balance-end = Abiertos al término
balance-all = Total

# Resultados.
results = Resultados desde el último informe
results-none = Ningún documento da cuenta de un resultado de este periodo.
results-no-group = De ningún grupo de trabajo en particular
result = { $title }.
result-details = { $title } ({ $details }).
result-by = a más tardar el { $day }
result-since = desde el { $day }
completed = { $judged ->
    [kept] “{ $title }” se reportó como “{ $reported }”, dentro del plazo fijado al { $due }.
    [late] “{ $title }” se reportó como “{ $reported }”, después del plazo fijado al { $due }.
    [unclear] “{ $title }”, con plazo al { $due }, se reportó como “{ $reported }”; ninguna fuente indica cuándo se realizó.
   *[undated] “{ $title }”, que no tiene plazo, se reportó como “{ $reported }”.
  }

# Grupos de trabajo.
groups = Temas e iniciativas
group-undertook = { $milestones ->
    [one] { $theme ->
        [none] El grupo de trabajo “{ $group }” asumió un compromiso.
       *[other] Dentro del tema “{ $theme }”, el grupo de trabajo “{ $group }” asumió un compromiso.
      }
   *[other] { $theme ->
        [none] El grupo de trabajo “{ $group }” asumió { $milestones } compromisos en { $initiatives ->
            [one] una iniciativa
           *[other] { $initiatives } iniciativas
          }.
       *[other] Dentro del tema “{ $theme }”, el grupo de trabajo “{ $group }” asumió { $milestones } compromisos en { $initiatives ->
            [one] una iniciativa
           *[other] { $initiatives } iniciativas
          }.
      }
  }
group-completed = { $count ->
    [0] Ninguno se había reportado como concluido al { $day }.
    [one] Uno se había reportado como concluido al { $day }.
   *[other] { $count } se habían reportado como concluidos al { $day }.
  }
group-undated = { $count ->
    [0] Todos tienen plazo.
    [one] Uno no tiene plazo.
   *[other] { $count } no tienen plazo.
  }
group-moved = { $count ->
    [0] Ninguno se pospuso a una fecha posterior en el periodo.
    [one] Uno se pospuso a una fecha posterior en el periodo:
   *[other] { $count } se pospusieron a una fecha posterior en el periodo:
  }
moved = “{ $title }”, con plazo al { $due }, se espera ahora a más tardar el { $forecast }, { $days ->
    [one] un día
   *[other] { $days } días
  } después.
group-overdue = { $count ->
    [0] Ninguno está vencido.
    [one] Uno está vencido:
   *[other] { $count } están vencidos:
  }
overdue = “{ $title }”, con plazo al { $due }, lleva { $days ->
    [one] un día
   *[other] { $days } días
  } de retraso; el último estatus reportado, al { $on }, es “{ $reported }”.
overdue-silent = “{ $title }”, con plazo al { $due }, lleva { $days ->
    [one] un día
   *[other] { $days } días
  } de retraso; nada se ha reportado al respecto.
group-coming = { $count ->
    [0] Ninguno vence a más tardar el { $day }.
    [one] Uno vence a más tardar el { $day }:
   *[other] { $count } vencen a más tardar el { $day }:
  }
coming = { $reported ->
    [none] “{ $title }” vence el { $due }; nada se ha reportado al respecto.
   *[other] “{ $title }” vence el { $due }; el último estatus reportado es “{ $reported }”.
  }
ask-claim-expired = Al grupo de trabajo: ¿se realizó “{ $title }” y, de ser así, cuándo? Su plazo venció después del último reporte al respecto.
ask-delayed-without-date = Al grupo de trabajo: ¿cuándo se realizará “{ $title }”? Se reportó como retrasado, sin fecha.

# Para atención de los líderes.
attention = Para atención de los líderes
attention-overdue = Vencidos
attention-overdue-none = No hay compromisos vencidos.
attention-overdue-count = { $count ->
    [0] No hay compromisos vencidos.
    [one] Hay un compromiso vencido.
   *[other] Hay { $count } compromisos vencidos; el cuadro presenta los { $shown } de mayor retraso, y el anexo, todos.
  }
attention-caption = Los compromisos de mayor retraso
attention-slip = { $forecast } (+{ $days } { $days ->
    [one] día
   *[other] días
  })
column-milestone = Compromiso
column-group = Grupo de trabajo
column-due = Plazo
column-late = Días de retraso
column-forecast = Nueva fecha prevista
attention-contradicted = Contradichos por su propio plazo
attention-contradicted-none = Ningún estatus reportado es contradicho por su plazo.
contradicted = “{ $title }” se reportó como “{ $label }” al { $on }, aunque su plazo había vencido el { $due }.
attention-silent = Falta de reportes
attention-silent-none = Todos los grupos de trabajo han reportado dentro del intervalo.
silent = { $count ->
    [one] { $all ->
        [1] { $group }: su único compromiso lleva sin reporte más tiempo que el intervalo previsto.
       *[other] { $group }: uno de { $all } compromisos lleva sin reporte más tiempo que el intervalo previsto.
      }
   *[other] { $group }: { $count } de { $all } compromisos llevan sin reporte más tiempo que el intervalo previsto.
  }
silent-all = { $all ->
    [one] { $group }: su único compromiso lleva sin reporte más tiempo que el intervalo previsto.
   *[other] { $group }: sus { $all } compromisos llevan sin reporte más tiempo que el intervalo previsto.
  }
attention-decisions = Decisiones necesarias
attention-decisions-none = No hay decisiones pendientes.
decide-event = “{ $title }” depende de un evento sin fecha (“{ $phrase }”): fijar la fecha del evento o dar al compromiso un plazo propio.
decide-date = “{ $title }” se reportó como retrasado, sin fecha: fijar una o retirar el compromiso.

# Anexo.
annex = Anexo: iniciativas, metas clave y estatus
annex-caption = { $group }
annex-initiative = Iniciativa
annex-milestones = Metas clave
annex-status = Estatus reportado
annex-state = Estado calculado
annex-deadline = { $title } ({ $phrase })
annex-no-report = Sin reporte
annex-no-report-others = Otros: sin reporte
annex-due = { $days ->
    [0] plazo: { $due }
    [one] plazo: { $due }, un día de retraso
   *[other] plazo: { $due }, { $days } días de retraso
  }
annex-forecast = se espera a más tardar el { $forecast }
state-completed = Concluido
state-overdue = Vencido
state-due = Próximo a vencer
state-upcoming = A futuro
state-undetermined = Indeterminado
state-undated = Sin plazo
state-withdrawn = Retirado

# Fuentes.
sources = Fuentes y método
source = { $day ->
    [none] { $title } ({ $id }), sin fecha.
   *[other] { $title } ({ $id }), disponible al público desde el { $day }.
  }
cite-item = { $document }, punto { $item }
conventions = Cálculo de los plazos
convention-anchor = Un plazo expresado en meses se cuenta a partir de la fecha de referencia ({ $anchor }), salvo que su texto indique otra cosa.
convention-last-day = Un plazo se considera cumplido hasta el último día del periodo que designa; lo que vence el día del informe no está vencido.
convention-seasons = Estaciones (mes y día): primavera { $spring }, verano { $summer }, otoño { $fall }, invierno { $winter }.
convention-basis = { $basis ->
    [forecast] Los estados se juzgan conforme a la última fecha dada en un reporte.
   *[baseline] Los estados se juzgan conforme a la primera fecha publicada: una promesa pospuesta no es una promesa cumplida.
  }
waivers = Peculiaridades conocidas de las fuentes
waiver = { $reason } ({ $rule })
stamp = Sello
stamp-intro = Este borrador se elaboró con los datos, las fechas y la versión del programa informático que se indican en la línea siguiente; el comando “spp report verify” comprueba que sigue correspondiendo a lo que estos producen.

# Estatus en sus términos usuales.
reported-not-started = No iniciado
reported-initiated = Iniciado
reported-on-track = Conforme a lo previsto
reported-delayed = Retrasado
reported-partially-completed = Parcialmente concluido
reported-completed = Concluido
reported-completed-ongoing = Concluido / En curso
reported-withdrawn = Retirado

# Lo que redactan los funcionarios.
narrative-missing = Por redactar: lo que el grupo de trabajo o los ministros deseen expresar aquí.
narrative-untranslated = Aún sin traducir.
narrative-changed = { $then ->
    [0] Redactado cuando no había compromisos vencidos
    [one] Redactado cuando había un compromiso vencido
   *[other] Redactado cuando había { $then } compromisos vencidos
  }; { $now ->
    [0] ahora no hay ninguno.
   *[other] ahora hay { $now }.
  }

# Figures.
figure-row = { $name }: { $values }.
figure-groups = Estado de los compromisos de cada grupo al { $day }.
figure-groups-most = La figura muestra { $shown } de { $count } grupos: los que tienen más compromisos vencidos y, después, los que tienen más compromisos.
figure-progress = Plazos vencidos, y cuántos de esos compromisos se habían reportado como concluidos, del { $from } al { $until }.
figure-progress-others = { $count ->
    [one] Otro se concluyó sin plazo o antes de que este venciera.
   *[other] Otros { $count } se concluyeron sin plazo o antes de que este venciera.
  }
figure-progress-day = Día
figure-progress-passed = Plazos vencidos
figure-progress-met = de ellos, concluidos
figure-progress-gap = { $count } sin concluir
figure-slips = Compromisos vencidos al { $day }, o para los que se dio una fecha posterior.
figure-slips-most = La figura muestra { $shown } de { $count }: los que más se aplazaron y, después, los vencidos desde hace más tiempo.
figure-slips-moved = { $days ->
    [one] aplazado un día
   *[other] aplazado { $days } días
  }
figure-slips-late = { $days ->
    [one] un día de retraso
   *[other] { $days } días de retraso
  }
