import type { ColumnFact } from '../contract';

/**
 * What columns are headed with: English, Portuguese, Italian, Polish, Greek, Spanish, Bulgarian, Latvian, Hungarian, French and German.
 * Compared folded, as whole words; the longest goes first.
 */
export const HEADING_WORDS: readonly (readonly [ColumnFact, string])[] = [
  [
    'type',
    'type|event type|type of event|kind|kind of event|category|activity type|typology|type of activity|' +
      'tipo|tipo de evento|tipologia|categoria|tipo di evento|tipologia di evento|tipo de atividade|tipo de actividad|tipología|categoría|' +
      'typ|rodzaj|typ wydarzenia|rodzaj wydarzenia|kategoria|τύπος|είδος|τύπος εκδήλωσης|είδος εκδήλωσης|κατηγορία|' +
      'тип|вид|тип събитие|вид събитие|категория|veids|tips|pasākuma veids|típus|típusa|esemény típusa|rendezvény típusa|fajta|jelleg|kategória|' +
      "genre|type d'événement|type d'activité|catégorie|art|veranstaltungsart|art der veranstaltung",
  ],
  [
    'country',
    'country|countries|nation|country of event|país|países|paese|paesi|nazione|kraj|państwo|χώρα|χώρες|държава|страна|valsts|ország|pays|land',
  ],
  [
    'startsOn',
    'start date|startson|start|from|begins|starts on|first day|beginning|date from|start of event|data de início|início|data inicial|data inizio|data di inizio|inizio|dal|' +
      'data rozpoczęcia|początek|rozpoczęcie|od|ημερομηνία έναρξης|έναρξη|από|fecha de inicio|fecha inicio|inicio|desde|начална дата|начало|от дата|' +
      'sākuma datums|sākums|kezdés|kezdete|kezdő dátum|kezdet|date de début|début|beginn|von',
  ],
  [
    'endsOn',
    'end date|endson|end|to|until|till|ends on|last day|date to|end of event|data de fim|fim|até|data fine|data di fine|fine|data zakończenia|koniec|zakończenie|do|' +
      'ημερομηνία λήξης|λήξη|έως|fecha de fin|fecha fin|fin|hasta|крайна дата|край|до дата|beigu datums|beigas|līdz|befejezés|vége|záró dátum|date de fin|ende|bis',
  ],
  [
    'days',
    'date|dates|day|days|when|date s|event date|data|datas|dia|dias|quando|giorno|giorni|termin|dzień|kiedy|ημερομηνία|ημερομηνίες|ημέρα|ημ νία|πότε|' +
      'fecha|fechas|día|días|cuándo|дата|дати|ден|кога|datums|datumi|diena|dátum|időpont|nap|mikor|jour|jours|quand|datum',
  ],
  [
    'leadPartner',
    'lead partner|leadpartner|lead|lead organisation|lead organiser|main organiser|leader|leading partner|host|hosting partner|host organisation|responsible partner|' +
      'parceiro líder|parceiro principal|entidade promotora|ente capofila|capofila|partner capofila|partner wiodący|lider|επικεφαλής εταίρος|επικεφαλής|' +
      'socio líder|socio principal|водещ партньор|vadošais partneris|vezető partner|chef de file|partenaire chef de file|partenaire principal|federführender partner',
  ],
  [
    'coPartners',
    'co partners|copartners|co organisers|co organizers|co organising partners|other partners|supporting partners|partners involved|participating partners|co organised with|coorganizadores|' +
      'co organizadores|outros parceiros|co organizzatori|altri partner|współorganizatorzy|inni partnerzy|pozostali partnerzy|συνδιοργανωτές|άλλοι εταίροι|' +
      'otros socios|съорганизатори|други партньори|līdzorganizatori|citi partneri|társszervezők|egyéb partnerek|coorganisateurs|co organisateurs|autres partenaires',
  ],
  [
    'partners',
    'partner|partners|partner s|organisation|organisations|organization|organizations|organiser|organisers|organizer|organizers|institution|beneficiary|organised by|organized by|' +
      'parceiro|parceiros|entidade|entidades|organização|organizador|organizadores|instituição|ente|enti|organizzazione|organizzatore|organizzatori|istituzione|' +
      'partnerzy|partnera|organizacja|organizator|organizatorzy|instytucja|εταίρος|εταίροι|φορέας|φορείς|οργανισμός|διοργανωτής|socio|socios|entidad|entidades|organización|institución|' +
      'партньор|партньори|организация|организатор|организатори|институция|partneris|partneri|organizācija|organizators|iestāde|partnerek|szervezet|szervező|szervezők|intézmény|' +
      'partenaire|partenaires|organisateur|organisateurs|organisme|établissement|veranstalter',
  ],
  [
    'meetings',
    'meetings|number of meetings|number of events|no of meetings|no of events|nr of meetings|nr of events|sessions|number of sessions|occurrences|times held|repetitions|' +
      'reuniões|número de reuniões|número de eventos|nº de eventos|encontros|sessões|incontri|riunioni|numero di incontri|numero di eventi|numero eventi|sessioni|' +
      'spotkania|liczba spotkań|liczba wydarzeń|συναντήσεις|αριθμός συναντήσεων|αριθμός εκδηλώσεων|reuniones|número de reuniones|sesiones|срещи|брой срещи|брой събития|' +
      "tikšanos skaits|pasākumu skaits|alkalmak|alkalmak száma|események száma|réunions|nombre de réunions|nombre d'événements|séances|anzahl veranstaltungen",
  ],
  [
    'participants',
    'participants|participant|number of participants|no of participants|nr of participants|n of participants|total participants|total number of participants|participants total|attendees|number of attendees|' +
      'attendance|people|number of people|persons|audience|pax|headcount|participation|participantes|número de participantes|nº de participantes|n participantes|total de participantes|presenças|' +
      'partecipanti|numero di partecipanti|numero partecipanti|nr partecipanti|n partecipanti|totale partecipanti|presenze|presenti|uczestnicy|uczestników|liczba uczestników|liczba osób|frekwencja|' +
      'συμμετέχοντες|αριθμός συμμετεχόντων|άτομα|αριθμός ατόμων|συμμετοχές|asistentes|número de asistentes|asistencia|участници|брой участници|присъстващи|общо участници|' +
      'dalībnieki|dalībnieku skaits|résztvevők|résztvevők száma|létszám|nombre de participants|nb de participants|participants|présents|effectif|teilnehmer|teilnehmende|teilnehmerzahl|anzahl teilnehmer',
  ],
  ['number', 'no|nr|n|#|nº|n°|num|number|№|item|row|id|lp|l p|α α|a a|αα|número|numero|numer|n p k|npk|sorszám|ssz|numéro|lfd nr|code'],
  [
    'place',
    'place|venue|location|city|town|where|address|place of event|local|lugar|cidade|localidade|onde|luogo|sede|città|località|dove|indirizzo|miejsce|miejscowość|miasto|lokalizacja|gdzie|' +
      'τόπος|τοποθεσία|πόλη|χώρος|τόπος διεξαγωγής|ciudad|localidad|dónde|място|град|населено място|къде|vieta|norises vieta|pilsēta|hely|helyszín|város|település|lieu|ville|endroit|ort',
  ],
  ['level', 'level|scope|nível|livello|ambito|âmbito|poziom|zasięg|επίπεδο|nivel|ámbito|ниво|обхват|līmenis|szint|niveau|portée|ebene'],
  [
    'mode',
    'mode|format|modality|online or on site|on site or online|form|way of participation|modalidade|formato|modalità|forma|tryb|forma wydarzenia|μορφή|τρόπος διεξαγωγής|modalidad|формат|форма|начин на провеждане|norises forma|formátum|megvalósítás módja|modalité|forme',
  ],
  [
    'setting',
    'setting|context|environment|contexto|contesto|środowisko|kontekst|πλαίσιο|περιβάλλον|entorno|среда|контекст|vide|környezet|színtér|cadre|contexte',
  ],
  ['status', 'status|state|estado|stato|stan|κατάσταση|статус|състояние|statuss|állapot|státusz|statut|état'],
  [
    'workPackage',
    'work package|workpackage|wp|pacote de trabalho|pacchetto di lavoro|pakiet roboczy|pakiet pracy|πακέτο εργασίας|πε|paquete de trabajo|работен пакет|рп|darba pakotne|darba pakete|munkacsomag|lot de travail|arbeitspaket',
  ],
  [
    'summary',
    'summary|description|abstract|short description|resumo|descrição|sintesi|descrizione|opis|streszczenie|podsumowanie|περίληψη|περιγραφή|resumen|descripción|резюме|описание|kopsavilkums|apraksts|összefoglaló|leírás|résumé|beschreibung',
  ],
  [
    'quality',
    'quality|participantsquality|count quality|quality of count|quality of the count|accuracy|exact or estimate|qualidade da contagem|qualità del conteggio|jakość liczby|ποιότητα καταμέτρησης',
  ],
  [
    'deliverables',
    'deliverable|deliverables|entregável|entregáveis|prodotto|risultato|rezultat|παραδοτέο|παραδοτέα|entregable|резултат|nodevums|teljesítendő|livrable|livrables',
  ],
  ['milestone', 'milestone|marco|pietra miliare|kamień milowy|ορόσημο|hito|етап|mérföldkő|jalon|meilenstein'],
  ['method', 'method|counting method|method of counting|how counted|counted by|método|metodo|metoda|μέθοδος|метод|metode|módszer|méthode'],
  [
    'title',
    'event|events|title|name|event title|event name|name of event|name of the event|title of event|title of the event|activity|topic|evento|eventos|eventi|título|titolo|nome|nome do evento|nome evento|titolo evento|atividade|designação|' +
      'denominação|attività|denominazione|wydarzenie|wydarzenia|tytuł|nazwa|nazwa wydarzenia|działanie|temat|εκδήλωση|εκδηλώσεις|τίτλος|όνομα|ονομασία|δράση|δραστηριότητα|θέμα|nombre|nombre del evento|actividad|' +
      'събитие|събития|заглавие|име|наименование|дейност|тема|pasākums|pasākumi|nosaukums|pasākuma nosaukums|aktivitāte|esemény|cím|név|megnevezés|rendezvény|tevékenység|' +
      "événement|évènement|événements|titre|nom|intitulé|nom de l'événement|activité|veranstaltung|titel|name",
  ],
];

/** What counts that are promised, not counted, are headed with: such a column is no count of participants. */
export const EXPECTED_WORDS =
  'expected|planned|target|foreseen|previsto|previstos|esperado|esperados|previsti|attesi|planowana|planowani|oczekiwana|προβλεπόμενοι|αναμενόμενοι|очаквани|планирани|plānotais|tervezett|prévu|prévus|attendus|geplant';
