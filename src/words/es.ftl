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
day-of-year = { $day ->
    [1] 1.º de { $month }
   *[other] { $day } de { $month }
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
span-part = del { $from } al { $to }
span-in-month = { $from ->
    [1] del 1.º
   *[other] del { $from }
  } al { $to } de { $month } de { $year }

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
    [3] Los ministros les rinden informe cada tres meses.
    [6] Los ministros les rinden informe cada seis meses.
    [12] Los ministros les rinden informe cada año.
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
   *[other] En total, { $count } compromisos se reportaron como concluidos en el periodo.
  }
summary-moved = { $count ->
    [0] Ningún compromiso se pospuso a una fecha posterior.
    [one] Un compromiso se pospuso a una fecha posterior.
   *[other] Además, { $count } compromisos se pospusieron a una fecha posterior.
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
   *[other] Por último, { $count } compromisos se reportaron como iniciados o en avance conforme a lo previsto cuando su plazo ya había vencido.
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
groups-tracks = Los códigos que anteceden a un estatus indican las partes para las que se reportó ({ $codes }).
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
group-completed = { $all ->
    [1] { $count ->
        [0] No se había reportado como concluido al { $day }.
       *[other] Se había reportado como concluido al { $day }.
      }
   *[other] { $count ->
        [0] Ninguno se había reportado como concluido al { $day }.
        [one] Uno se había reportado como concluido al { $day }.
       *[other] Al { $day }, { $count } se habían reportado como concluidos.
      }
  }
group-undated = { $all ->
    [1] No tiene plazo.
   *[other] { $dated ->
        [0] Ninguno tiene plazo.
       *[other] { $count ->
            [0] Todos tienen plazo.
            [one] Uno no tiene plazo.
           *[other] De ellos, { $count } no tienen plazo.
          }
      }
  }
group-moved = { $count ->
    [0] Ninguno se pospuso a una fecha posterior en el periodo.
    [one] Uno se pospuso a una fecha posterior en el periodo:
   *[other] En el periodo, { $count } se pospusieron a una fecha posterior:
  }
moved = “{ $title }”, con plazo al { $due }, se espera ahora a más tardar el { $forecast }, { $days ->
    [one] un día
   *[other] { $days } días
  } después.
group-overdue = { $count ->
    [0] Ninguno está vencido.
    [one] Uno está vencido:
   *[other] De estos compromisos, { $count } están vencidos:
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
   *[other] A más tardar el { $day } vencen { $count }:
  }
coming = { $reported ->
    [none] “{ $title }” vence el { $due }; nada se ha reportado al respecto.
   *[other] “{ $title }” vence el { $due }; el último estatus reportado es “{ $reported }”.
  }
ask-claim-expired = Al grupo de trabajo: ¿se realizó “{ $title }” y, de ser así, cuándo? Su plazo venció después del último reporte al respecto.
ask-delayed-without-date = Al grupo de trabajo: ¿cuándo se realizará “{ $title }”? Se reportó como retrasado, sin fecha.

# Para atención de los líderes.
attention = Para atención de los líderes
attention-overdue = Compromisos vencidos
attention-overdue-none = No hay compromisos vencidos.
attention-overdue-count = { $more ->
    [0] { $count ->
        [0] No hay compromisos vencidos.
        [one] Hay un compromiso vencido.
       *[other] Hay { $count } compromisos vencidos.
      }
   *[other] Hay { $count } compromisos vencidos. El cuadro presenta los { $shown } de mayor retraso; el anexo los presenta todos.
  }
attention-caption = Los compromisos de mayor retraso
attention-slip = { $forecast } (+{ $days } { $days ->
    [one] día
   *[other] días
  })
attention-no-forecast = ninguna
column-milestone = Compromiso
column-group = Grupo de trabajo
column-due = Plazo
column-late = Días de retraso
column-forecast = Nueva fecha prevista
attention-contradicted = Estatus contradichos por el plazo
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
annex-milestones = Metas clave y plazos
annex-status = Estatus reportado
annex-state = Estado calculado
annex-deadline = “{ $phrase }”
annex-no-report = Sin reporte
annex-no-report-others = Otros: sin reporte
annex-due = plazo: { $due }
annex-late = Vencido hace { $days ->
    [one] un día
   *[other] { $days } días
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
cite-dated = { $document } ({ $year })
cite-item = { $document }, punto { $item }
conventions = Cálculo de los plazos
convention-anchor = Un plazo expresado en meses se cuenta a partir de la fecha de referencia ({ $anchor }), salvo que su texto indique otra cosa.
convention-last-day = Un plazo se considera cumplido hasta el último día del periodo que designa; lo que vence el día del informe no está vencido.
convention-seasons = Estaciones: primavera ({ $spring }), verano ({ $summer }), otoño ({ $fall }), invierno ({ $winter }).
convention-basis = { $basis ->
    [forecast] Los estados se juzgan conforme a la última fecha dada en un reporte.
   *[baseline] Los estados se juzgan conforme a la primera fecha publicada: una promesa pospuesta no es una promesa cumplida.
  }
waivers = Peculiaridades conocidas de las fuentes
waiver = { $rule }: { $reason }.
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

# Cuadros y páginas.
name-state = { $name ->
    [completed] concluido
    [overdue] vencido
    [due] próximo a vencer
    [upcoming] a futuro
    [undetermined] indeterminado
    [undated] sin plazo
   *[withdrawn] retirado
  }
name-state-short = { $name ->
    [due] próximo
    [undetermined] indeterm.
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
    [none] nada
   *[nothing] Nada reportado
  }
name-kind = { $name ->
    [all] conjunto
    [milestone] compromiso
    [initiative] iniciativa
    [group] grupo de trabajo
    [theme] tema
    [agenda] agenda
    [party] parte
    [document] documento
    [meeting] reunión
    [event] evento
    [accomplishment] logro
    [recommendation] recomendación
   *[claim] afirmación
  }
name-finding = { $name ->
    [claim-contradicted] estatus contradicho
    [claim-expired] estatus rebasado
    [delayed-without-date] retraso sin fecha
    [forecast-passed] fecha prevista rebasada
    [deadline-restated] plazo reformulado
    [scope-restated] alcance reformulado
    [silent] falta de reportes
   *[evidence-differs] logro discrepante
  }
name-verdict = { $name ->
    [holds] confirmada
    [fails] desmentida
   *[open] indeterminada
  }
name-scope = { $name ->
    [same] igual
    [narrower] más limitado
   *[wider] más amplio
  }
name-meeting = { $name ->
    [summit] cumbre
    [ministerial] reunión ministerial
    [report] informe
    [statement] declaración
    [roundtable] mesa redonda
   *[other] otra
  }
name-basis = { $name ->
    [forecast] conforme a la última fecha prevista
   *[baseline] conforme a la primera fecha publicada
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
noted = { $said }: { $note }
quoted = “{ $text }”
both = { $a } y { $b }
either = { $a } o { $b }
percent = { $percent } %
a-judgement = { $told } (apreciación)

# Encabezados de columnas y nombres de campos.
field-id = identificador
field-kind = clase
field-title = título
field-milestone = compromiso
field-milestones = compromisos
field-initiative = iniciativa
field-group = grupo
field-theme = tema
field-agenda = agenda
field-parties = partes
field-due = plazo
field-state = estado
field-late = días
field-reported = reportado
field-finds = hall.
field-forecast = previsto
field-slip = desfase
field-deadline = texto
field-cited = citado en
field-track = seguimiento
field-done = realizado
field-as-of = al
field-known-at = conocido al
field-document = documento
field-documents = documentos
field-scope = alcance
field-note = nota
field-related = relacionados
field-waived = salvedad
field-in = parte de
field-origin = origen
field-overdue = vencidos
field-link = vínculo
field-date = fecha
field-told = consignado
field-evidence = prueba
field-judgement = apreciación
field-of = referido a
field-claimed = afirmado
field-record = registro
field-verdict = veredicto
field-untested = sin verificar
field-publisher = editor
field-dated = fechado
field-published = publicado
field-statuses-of = estatus al
field-items = puntos
field-sections = secciones
field-signed = firmado
field-type = tipo
field-place = lugar
field-from = autor
field-topic = asunto
field-target = horizonte
field-score-milestones = todos
field-score-due = exig.
field-score-kept = cumpl.
field-score-late = tarde
field-score-unclear = impr.
field-score-overdue = venc.
field-score-contradicted = contr.
field-score-silent = s.rep.
field-score-undated = s.pl.
field-score-share = cumplidos de los exigibles
breaks-forecast = previsto a más tardar el %
breaks-slip = % días después
breaks-evidence = prueba de %

# Listas de compromisos.
as-of-start = Al { $day }{ $known }
known-at = , según lo que se conocía al { $day }
as-of = { $counted } al { $day }{ $known }, { $basis }
asked = { $what ->
    [reported] estatus reportado ({ $list })
    [finding] con el hallazgo “{ $list }”
    [query] que contiene “{ $list }”
    [agenda] agenda { $list }
    [theme] tema { $list }
    [group] grupo { $list }
    [initiative] iniciativa { $list }
   *[party] parte { $list }
  }
counted-milestones = { $count ->
    [one] { $count } compromiso
   *[other] { $count } compromisos
  }
counted-some = { $count } de { $all } compromisos
counted-state = { $count } { $state ->
    [completed] { $count ->
        [one] concluido
       *[other] concluidos
      }
    [overdue] { $count ->
        [one] vencido
       *[other] vencidos
      }
    [due] { $count ->
        [one] próximo a vencer
       *[other] próximos a vencer
      }
    [upcoming] a futuro
    [undetermined] { $count ->
        [one] indeterminado
       *[other] indeterminados
      }
    [undated] sin plazo
   *[withdrawn] { $count ->
        [one] retirado
       *[other] retirados
      }
  }
passed-none = Ningún plazo había vencido.
passed = { $count ->
    [one] Había vencido { $count } plazo
   *[other] Habían vencido { $count } plazos
  }: { $met ->
    [one] { $met } reportado como cumplido
   *[other] { $met } reportados como cumplidos
  }{ $when }, { $open } no{ $withdrawn ->
    [0] .
    [one] , { $withdrawn } retirado.
   *[other] , { $withdrawn } retirados.
  }
met-on-time = { $count } a tiempo
met-late = { $count } con retraso
met-unclear = { $count } en un momento que ninguna fuente indica
no-theme = { $agenda }, sin tema
no-date = sin fecha
reported-nothing = nada
by-track = por seguimiento:
legend = Hallazgos: { $marks }. Días: de retraso. Para más detalles: spp show <compromiso>.

# La página de un compromiso.
heading-deadline = Plazo
heading-tracks = Seguimiento por partes
heading-reported = Estatus reportados
heading-restated = Otras formulaciones
heading-notes = Notas
heading-findings = Hallazgos
heading-linked = Referencias
reported-none = Nada.
findings-none = Ninguno.
state-on-day = { $state }{ $lateness } (al { $day }, { $basis })
days-late = { " " }hace { $days ->
    [one] { $days } día
   *[other] { $days } días
  }
done-late = , con retraso
done-on-time = , a tiempo
no-date-yet = aún sin fecha
no-deadline = sin plazo
deadline-none = ninguno
slip-of = , un desfase de { $days ->
    [one] { $days } día
   *[other] { $days } días
  }
step-moved = el plazo de partida se pospuso: { $to } ({ $document }): { $reason }
step-occurrence = la ocasión que se juzga es la del { $day }

# Hallazgos: lo que dicen ambas partes de cada uno.
found-of-tracks = { $tracks }: { $found }
found-claim-contradicted = reportado como “{ $label }” al { $on }, { $days ->
    [one] { $days } día
   *[other] { $days } días
  } después de que venció el { $due }
found-claim-expired = venció el { $due }; el último estatus reportado es “{ $label }”, al { $on }
found-delayed-without-date = reportado como “{ $label }” al { $on }, sin nueva fecha
found-forecast-passed = la fecha prevista, { $phrase } ({ $date }), también ha pasado
found-deadline-restated = { $document } { $there }; { $stated } { $here }
says = { $due ->
    [none] dice “{ $phrase }”
   *[other] dice “{ $phrase }” ({ $due })
  }
gives-no-deadline = no da plazo
found-scope-restated = { $document } promete { $scope ->
    [narrower] menos
   *[wider] más
  }
found-silent = { $since ->
    [none] nada se había reportado hasta entonces
   *[other] nada se ha reportado desde el { $since }
  }; el programa rinde informe cada { $months } meses
found-evidence-differs = { $document } consigna “{ $title }”{ $judgement ->
    [yes] { " " }(apreciación)
   *[no] { "" }
  }; { $against }
against-silence = nada se reportó, y está vencido
against-report = “{ $label }” al { $on } en { $document }

# Las demás páginas, y lo que lleva a cada cosa.
until = { $from } al { $to }
told-since = como avance desde el { $day }
told-by = como realizado a más tardar el { $day }
its-group = su grupo de trabajo
link-cited = citado
link-item = punto { $item }
link-judgement = { $told }, apreciación
link-evidence = prueba
link-since = avance desde
link-by = realizado a más tardar
link-came-of = resultó de ahí
link-restated = otra formulación
link-status = estatus reportado
link-deadline = su plazo
link-recommended = recomendado
counted = { $count } { $count ->
    [one] { $what ->
        [groups] grupo de trabajo
        [themes] tema
        [initiatives] iniciativa
        [milestones] compromiso
        [accomplishments] logro
        [recommendations] recomendación
        [topics] asunto
        [meetings] reunión
       *[documents] documento
      }
   *[other] { counted-many }
  }
counted-many = { $what ->
    [groups] grupos de trabajo
    [themes] temas
    [initiatives] iniciativas
    [milestones] compromisos
    [accomplishments] logros
    [recommendations] recomendaciones
    [topics] asuntos
    [meetings] reuniones
   *[documents] documentos
  }
counted-among = { $count } de { $all } { counted-many }
tested-as = , verificado como { $how ->
    [over] más de { $figure }
    [under] menos de { $figure }
    [atLeast] al menos { $figure }
    [atMost] a lo sumo { $figure }
   *[is] { $figure }
  }
tested-day = { $event }: { $precision ->
    [none] sin fecha conocida
   *[other] { $when }
  }; “{ $phrase }” da { $due ->
    [none] ninguna fecha
   *[other] el { $due }
  }
later = { $days ->
    [one] { $days } día después
   *[other] { $days } días después
  }
in-time = a tiempo
incomplete = el registro no está completo: { $what }

# El balance.
score-title = Balance: { $programme }
score-of = { $count ->
    [one] De { $count } compromiso
   *[other] De { $count } compromisos
  }, { $due ->
    [0] ningún plazo había vencido.
    [one] había vencido { $due } plazo: { $parts }.
   *[other] habían vencido { $due } plazos: { $parts }.
  }
score-part = { $count } { $part ->
    [kept] { $count ->
        [one] cumplido ({ percent })
       *[other] cumplidos ({ percent })
      }
    [late] { $count ->
        [one] cumplido tarde
       *[other] cumplidos tarde
      }
    [unclear] { $count ->
        [one] realizado en un momento que ninguna fuente indica
       *[other] realizados en un momento que ninguna fuente indica
      }
   *[overdue] { $count ->
        [one] vencido ({ percent })
       *[other] vencidos ({ percent })
      }
  }
score-legend = Barra: de los plazos vencidos (exigibles), █ compromisos cumplidos, ▓ cumplidos tarde o en un momento que ninguna fuente indica (impr.), ░ no realizados. Contr.: reportados como iniciados o conforme a lo previsto después del plazo. S.rep.: falta de reportes por más tiempo que el intervalo previsto. S.pl.: sin plazo.
score-none-due = nada exigible aún

# Avisos en pantalla.
remark-ended = el programa terminó ({ $ended }); esto vale para su último día, el { $day } (--as-of para otro día)
remark-unknown = no conocido al { $day }: { $list }
remark-none = ningún compromiso corresponde a lo pedido
remark-none-among = nada corresponde a lo pedido ({ $kind })
remark-empty = este informe no contiene nada
remark-also = “{ $id }” es también identificador de otra clase ({ $name }); --kind { $kind } lo muestra
not-known = { $name } “{ $id }”: { $knownAt ->
    [none] { "" }
   *[other] aún no conocido al { $knownAt }, o{ " " }
  }{ $kind ->
    [milestone] aún no asumido
   *[other] aún no consignado
  } al { $asOf }

# Steps from a phrase to its day.
step-condition = la acompaña una condición: “{ $words }”; no cambia la fecha
step-vague = “{ $words }” no nombra ningún día: no es un plazo
step-counts-from-event = se cuenta a partir de { $title }: { $from }
step-counts-from-phrase = se cuenta a partir de { $from }, como dice la frase
step-bare = la fórmula solo indica una duración: se lee como «dentro de» ese plazo
step-counts-from-anchor = se cuenta a partir de { $from }, { $anchor }
step-added = { $from } más { $duration }: { $period }
step-subtracted = { $duration } antes de { $from }: { $period }
step-picked = de { $whole } se trata de este día: { $period }
step-clamped = el mes es más corto: es su último día
step-at-least = el menor de los dos plazos termina el { $period }; el mayor es el que vence
step-holidays = no se cuentan los sábados, los domingos ni los días feriados del programa
step-no-holidays = no se cuentan los sábados ni los domingos; el programa no declara días feriados, por lo que no se excluye ninguno
step-kept-until-day = se cumple hasta ese día: { $period }
step-kept-until-end = se cumple hasta el último día del periodo: { $period }
step-range = va del { $from } al { $period }; cuenta el último día
step-from = fija el primer día, { $period }, pero no el último: ningún día es el del vencimiento
step-before = “antes de” excluye { $period }: el último día es el { $day }
step-event = { $title }: { $period }
step-event-undated = depende de { $title }, que aún no tiene fecha
step-event-unknown = depende de un evento, “{ $words }”, cuya fecha no se conoce aquí
step-after-event = desde ahí, { $duration } después
step-before-event = desde ahí, { $duration } antes
step-picked-there = ahí se entiende el día que nombra la frase
step-repeats = se repite cada { $duration }, contados desde la primera vez
step-repeats-undated = se repite cada { $duration }; no se da una primera fecha
step-until = se repite por última vez a más tardar el { $period }
step-by-year-end = “para” un año significa su final, por convención del programa
step-by-year-start = “para” un año significa su primer día, por convención del programa
step-by-season-end = “para” una estación significa su final, por convención
step-by-season-start = “para” una estación significa su primer día, por convención
step-next-year-calendar = el periodo siguiente se cuenta según el calendario: { $period }
step-next-year-duration = el periodo siguiente empieza en el punto de partida: termina el { $period }
step-next-named = “próximo” es el primero que empieza después de { $from }: { $period }
step-next-named-following = “próximo” es el del año civil que sigue a { $from }: { $period }
step-this-unit = es el periodo que comprende { $from }, { $anchor }: { $period }
step-decade = la década termina el { $period }, por convención
step-month-first = el mes va primero, según la convención de las fechas en cifras: { $period }
step-day-first = el día va primero, según la convención de las fechas en cifras: { $period }
step-fiscal = los ejercicios fiscales empiezan en el mes { $month } y llevan el nombre del año en que terminan, por convención
step-fiscal-undeclared = el programa no declara ejercicio fiscal: se toma el del gobierno federal estadounidense, a partir del 1 de octubre, con el nombre del año en que termina, por convención
step-season = { $season }: del { $from } al { $to }, por convención del programa
step-part = { $part }: el periodo termina el { $period }, por convención
step-yearless = no se indica el año: { $period } es el primero a partir de { $from }, { $anchor }
step-either = se lee como { $period }; podría leerse de otro modo
step-qualified = el signo «{ $words }» indica que la fecha es incierta o aproximada; se toma tal como está escrita
step-before-anchor = { $period } ya ha empezado ({ $from }): se trata del siguiente, { $next }
step-stated-agrees = la fuente indica { $period }: coincide
step-stated-differs = la fuente indica { $period }: no coincide
step-stated-alone = la fuente indica { $period }: no hay con qué compararlo
step-stated-out-of-range = lo que indica la fuente no puede compararse: la fecha queda fuera de los años 0001 a 9999
step-out-of-range = la fecha queda fuera de los años 0001 a 9999
term-anchor-programme = el punto de partida del programa
term-anchor-deadline = el punto de partida de este plazo
term-anchor-asked = el punto de partida solicitado
term-anchor-starting = desde cuando se repite
term-season-spring = primavera
term-season-summer = verano
term-season-fall = otoño
term-season-winter = invierno
term-month-day = { $day } de { $month }
term-end-of-february = fin de febrero
term-months = { $count ->
    [one] 1 mes
   *[other] { $count } meses
  }
term-days = { $count ->
    [one] 1 día
   *[other] { $count } días
  }
term-workdays = { $count ->
    [one] 1 día hábil
   *[other] { $count } días hábiles
  }
term-and = { $first } y { $second }
