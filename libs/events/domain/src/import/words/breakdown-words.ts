/** Who is counted in a column of its own: dimension, category as it is kept, and what the column is headed with in the languages of the consortia. */
export const BREAKDOWN_WORDS: readonly (readonly [dimension: string, category: string, words: string])[] = [
  [
    'gender',
    'women',
    'women|woman|female|females|girls|mulheres|feminino|raparigas|donne|femmine|femmina|kobiety|kobiet|γυναίκες|γυναικες|mujeres|femenino|жени|sievietes|nők|femmes|frauen|weiblich',
  ],
  [
    'gender',
    'men',
    'men|man|male|males|boys|homens|masculino|rapazes|uomini|maschi|maschio|mężczyźni|mężczyzn|άνδρες|άντρες|hombres|мъже|vīrieši|férfiak|férfi|hommes|männer|männlich',
  ],
  ['gender', 'non-binary', 'non binary|nonbinary|não binário|non binario|niebinarne|no binario|non binaire|divers'],
  [
    'attendance',
    'online',
    'online|on line|virtual|remote|remotely|participants online|em linha|à distância|da remoto|zdalnie|διαδικτυακά|εξ αποστάσεως|en línea|онлайн|дистанционно|tiešsaistē|tiešsaistes|távolról|en ligne|à distance',
  ],
  [
    'attendance',
    'on-site',
    'on site|onsite|in person|face to face|physical|present in person|presencial|presenciais|in presenza|stacjonarnie|na miejscu|δια ζώσης|φυσική παρουσία|en persona|presenciales|присъствено|на място|klātienē|klātienes|személyesen|jelenléti|en présentiel|sur place|vor ort',
  ],
  [
    'origin',
    'local',
    'local|locals|local participants|locais|locali|lokalni|miejscowi|τοπικοί|locales|местни|vietējie|helyi|helyiek|locaux',
  ],
  [
    'origin',
    'foreign',
    'foreign|foreigners|foreign participants|international participants|estrangeiros|stranieri|zagraniczni|goście zagraniczni|ξένοι|αλλοδαποί|extranjeros|чуждестранни|чужденци|ārvalstu|ārvalstnieki|külföldi|külföldiek|étrangers',
  ],
  [
    'partnership',
    'inside',
    'from the partnership|inside the partnership|from inside the partnership|partnership|internal|internos|interni|wewnętrzni|εσωτερικοί|вътрешни|iekšējie|belső|internes',
  ],
  [
    'partnership',
    'outside',
    'outside the partnership|from outside the partnership|external|externos|esterni|zewnętrzni|εξωτερικοί|външни|ārējie|külső|externes',
  ],
  [
    'audience',
    'teachers',
    'teachers|educators|professores|docentes|insegnanti|docenti|nauczyciele|εκπαιδευτικοί|καθηγητές|profesores|учители|skolotāji|tanárok|pedagógusok|enseignants|lehrkräfte',
  ],
  [
    'audience',
    'students',
    'students|pupils|learners|alunos|estudantes|studenti|alunni|uczniowie|studenci|μαθητές|φοιτητές|alumnos|estudiantes|ученици|студенти|skolēni|studenti|diákok|tanulók|élèves|étudiants|schüler',
  ],
  [
    'audience',
    'parents',
    'parents|families|pais|encarregados de educação|genitori|famiglie|rodzice|γονείς|padres|familias|родители|vecāki|szülők|parents|familles|eltern',
  ],
];

/** What stands before the part of a count: "of which women". */
export const OF_WHICH =
  'of which|of whom|of them|thereof|dos quais|das quais|di cui|dei quali|w tym|z czego|εκ των οποίων|από τους οποίους|de los cuales|de ellos|от които|от тях|t sk|tai skaitā|ebből|közülük|dont|parmi lesquels|davon';
