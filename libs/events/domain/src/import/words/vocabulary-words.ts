import type { Meaning } from '../contract';

type Words = Readonly<Record<string, string>>;

/** What people write for the words of the vocabularies, in the languages of the consortia. */
export const VOCABULARY_WORDS: Readonly<Record<Exclude<Meaning, 'type' | 'partner' | 'country' | 'workPackage'>, Words>> = {
  level: {
    national:
      'national|local|regional|nacional|nazionale|locale|regionale|krajowy|krajowe|lokalny|lokalne|εθνικό|εθνικός|τοπικό|национално|национален|местно|nacionāls|vietējs|nemzeti|országos|helyi|régional',
    international:
      'international|european|europe|eu|transnational|cross border|internacional|europeu|transnacional|internazionale|europeo|transnazionale|międzynarodowy|międzynarodowe|europejski|διεθνές|διεθνής|ευρωπαϊκό|международно|международен|европейско|starptautisks|eiropas|nemzetközi|európai|européen|transnationale',
  },
  mode: {
    'on-site':
      'on site|onsite|in person|face to face|f2f|physical|offline|presencial|presenziale|in presenza|stacjonarnie|stacjonarne|stacjonarny|δια ζώσης|με φυσική παρουσία|присъствено|присъствена|на място|klātienē|klātienes|személyes|jelenléti|présentiel|en présentiel|sur place|vor ort|präsenz',
    online:
      'online|on line|virtual|remote|webinar|zoom|teams|ms teams|google meet|web|internet|em linha|a distância|da remoto|a distanza|zdalnie|zdalny|zdalne|διαδικτυακά|διαδικτυακή|εξ αποστάσεως|en línea|a distancia|онлайн|дистанционно|tiešsaistē|tiešsaistes|attālināti|távoli|en ligne|à distance|distanciel',
    hybrid:
      'hybrid|blended|mixed|on site and online|híbrido|misto|misto ibrido|ibrido|hybrydowo|hybrydowe|hybrydowy|υβριδικό|υβριδική|хибридно|хибридна|hibrīds|jaukts|hibrid|vegyes|hybride|mixte',
  },
  setting: {
    school:
      'school|schools|in school|escola|escolar|scuola|scolastico|szkoła|szkolne|w szkole|σχολείο|σχολική μονάδα|escuela|училище|skola|skolā|iskola|école|scolaire|schule',
    'local-community':
      'local community|community|comunidade local|comunidade|comunità locale|comunità|społeczność lokalna|społeczność|τοπική κοινότητα|κοινότητα|comunidad local|comunidad|местна общност|общност|vietējā kopiena|kopiena|helyi közösség|közösség|communauté locale|communauté|gemeinde',
    other: 'other|outro|altro|inne|inny|άλλο|otro|друго|cits|egyéb|autre|sonstiges',
  },
  status: {
    planned:
      'planned|upcoming|to come|scheduled|planeado|planejado|previsto|pianificato|previsto|zaplanowane|planowane|προγραμματισμένο|προγραμματισμένη|planificado|планирано|предстои|plānots|tervezett|prévu|planifié|geplant',
    held: 'held|done|completed|took place|implemented|realizado|concluído|feito|svolto|realizzato|fatto|concluso|zrealizowane|odbyło się|odbyte|πραγματοποιήθηκε|ολοκληρώθηκε|celebrado|hecho|проведено|изпълнено|noticis|īstenots|megtartott|megvalósult|réalisé|tenu|terminé|durchgeführt',
    submitted: 'submitted|handed in',
    returned: 'returned',
    approved: 'approved|aprovado|approvato|zatwierdzone|εγκρίθηκε|aprobado|одобрено|apstiprināts|jóváhagyott|approuvé|validé',
    cancelled:
      'cancelled|canceled|called off|cancelado|annullato|cancellato|odwołane|anulowane|ακυρώθηκε|ακυρωμένο|отменено|отменен|atcelts|elmaradt|lemondott|törölt|annulé|abgesagt',
  },
  quality: {
    exact: 'exact|counted|sure|exato|exacto|esatto|dokładna|dokładne|ακριβής|точен|точно|precīzs|pontos|exacte',
    estimate:
      'estimate|estimated|approximate|about|rough|estimativa|estimado|stima|stimato|szacunek|szacunkowa|εκτίμηση|estimación|оценка|приблизително|aplēse|aptuveni|becsült|becslés|estimation|estimé|schätzung',
    unknown: 'unknown|not known|desconhecido|sconosciuto|nieznana|άγνωστο|desconocido|неизвестно|nezināms|ismeretlen|inconnu',
  },
  method: {
    'signed-list':
      'signed list|attendance list|attendance sheet|list of participants|signatures|lista de presenças|folha de presenças|foglio firme|lista firme|registro presenze|lista obecności|παρουσιολόγιο|λίστα υπογραφών|lista de asistencia|hoja de firmas|присъствен списък|списък с подписи|parakstu lapa|dalībnieku saraksts|jelenléti ív|feuille de présence|liste de présence|liste d émargement|unterschriftenliste',
    'head-count':
      'head count|headcount|counted|contagem|conteggio|policzono|καταμέτρηση|recuento|преброяване|skaitīšana|számlálás|comptage|zählung',
    'platform-log':
      'platform log|zoom log|zoom report|log|registo da plataforma|registro piattaforma|raport z platformy|αρχείο πλατφόρμας|registro de la plataforma|списък от платформата|platformas žurnāls|platform napló|journal de la plateforme',
    'organiser-estimate':
      'organiser s estimate|organiser estimate|organizer estimate|estimate|estimativa|stima|szacunek|εκτίμηση|estimación|оценка|aplēse|becslés|estimation|schätzung',
  },
};

/** What stands in place of a country for an event that belongs to none. */
export const INTERNATIONAL_WORDS =
  'european|europe|eu|international|transnational|europa|europeu|europeia|europeo|internacional|internazionale|transnazionale|europejski|europejskie|międzynarodowy|międzynarodowe|' +
  'ευρώπη|ευρωπαϊκό|ευρωπαϊκή|διεθνές|διεθνής|европа|европейско|международно|eiropa|eiropas|starptautisks|starptautiska|európa|európai|nemzetközi|européen|all|all countries|several|various|multiple|todos|tutti|wszystkie|όλες|todas|всички|visas|minden|tous|tous les pays';

/** What stands for every partner of the project. */
export const ALL_PARTNERS_WORDS =
  'all partners|all|consortium|the consortium|whole consortium|todos os parceiros|todos|consórcio|tutti i partner|tutti|consorzio|wszyscy partnerzy|konsorcjum|όλοι οι εταίροι|κοινοπραξία|todos los socios|consorcio|' +
  'всички партньори|консорциум|visi partneri|konsorcijs|minden partner|konzorcium|tous les partenaires|alle partner';
