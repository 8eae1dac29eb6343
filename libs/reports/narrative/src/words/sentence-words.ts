import { stems, wordSet } from './lexicon';

/** Said of what was to be. */
export const PROMISED = /* @__PURE__ */ stems(
  'preview foresee foreseen foresaw planned expected promised envisag anticipat forecast scheduled',
  'previst prevê$ previa planead planejad esperad prometid prevede pianificat programmat attesi$ attese$ atteso$ attesa$ promess',
  'planowan zaplanowan przewidzian przewidywan oczekiwan obiecan zakładan założon',
  'προβλεπ προβλεφθ προβλεπόμεν προγραμματισ αναμεν υποσχ',
);

/** Said of what was. */
export const REACHED = /* @__PURE__ */ stems(
  'held$ took$ organised$ organized$ implemented promoted carried$ reached$ engaged$ involved$ attended delivered hosted conducted gathered joined',
  'realizad realizar organizad organizar organizou decorr promovid promover participaram participou participated contou contaram reuniu reuniram alcançaram alcançou',
  'svolt tenut organizzat realizzat promoss partecipat raggiunt coinvolto$ coinvolti$ coinvolte$ coinvolta$',
  'odbył zorganizowan przeprowadzon przeprowadzili zrealizowan wzięł uczestniczył dotarł zgromadził',
  'πραγματοποιηθ πραγματοποιήθ διεξήχθ διοργανώθ διοργάνωσ υλοποιήθ συμμετείχ έγιν προσέγγισ',
);

/** Goes on behind what was said, and leaves open whether it was or was to be. */
export const GOES_ON = /* @__PURE__ */ stems(
  'engaging reaching involving totalizing totalising totalling totaling gathering',
  'envolvendo alcançando abrangendo reunindo totalizando coinvolgendo raggiungendo',
  'angażując obejmując docierając φτάνοντας εμπλέκοντας προσελκύοντας',
);

/** Said of people who came. */
export const CAME = /* @__PURE__ */ stems(
  'attend took$ participated participaram participou partecipat partecipano engag reach involv joined gather welcom',
  'contou contaram reuniu reuniram alcanç envolv raggiun coinvol wzięł uczestniczył dotar zgromadz συμμετείχ προσέγγισ προσέλκυσ',
);

/** Says of a number that it is all there was. */
export const TOTAL = /* @__PURE__ */ wordSet(
  'total totals altogether overall totalizing totalising totalling totaling totalled',
  'totalizando totais globalmente totale totali complessivamente complessivo complessivi',
  'łącznie ogółem razem łączna łącznej łączną sumie σύνολο συνόλου συνολικά συνολικός συνολικό συνολικές συνολικών',
);

/** The same in two words. */
export const TOTAL_PAIRS = /* @__PURE__ */ new Set(['in all', 'all in', 'ao todo', 'no conjunto', 'in tutto', 'summing up']);

/** Who did it all. */
export const WHOLE = /* @__PURE__ */ wordSet(
  'project partnership consortium network projeto projecto parceria consórcio rede progetto partenariato consorzio rete',
  'projekt projektu projekcie partnerstwo konsorcjum έργο έργου σύμπραξη σύμπραξης κοινοπραξία κοινοπραξίας δίκτυο',
);

/** Words that mean all of them. */
export const ALL = /* @__PURE__ */ wordSet('all todos todas tutti tutte wszystkie wszystkich wszyscy όλες όλοι όλα');

/** Beside these a number counts a part of which the ground says nothing, or something else. */
export const PART = /* @__PURE__ */ wordSet(
  'online virtual face hybrid school schools community communities year years month months week weeks day first second third last final',
  'remaining other others another additional further previous earlier next following spring summer autumn winter each every average invited registered women men girls boys students',
  'teachers parents pupils children before after since until several many cancelled postponed later similar',
  'primavera verão outono inverno estate autunno wiosną latem jesienią zimą άνοιξη καλοκαίρι φθινόπωρο χειμώνα',
  'escola escolas comunidade comunidades ano anos mês meses presencial presenciais primeiro primeira segundo segunda terceiro último última restantes',
  'outros outras cada convidados inscritos mulheres homens alunos professores antes depois desde alguns algumas vários várias',
  'scuola scuole comunità anno anni mese mesi primo prima secondo seconda terzo ultimo ultima altri altre ogni ciascuno ciascuna invitati iscritti',
  'donne uomini studenti insegnanti dopo rimanenti alcuni alcune vari varie',
  'szkoła szkole szkołach szkół społeczności rok roku lat miesiąc miesiącu pierwszy pierwsza pierwszego drugi druga trzeci ostatni ostatnia każdy każda',
  'każdym każdego pozostałe pozostałych inne innych zaproszonych zarejestrowanych kobiet mężczyzn uczniów nauczycieli przed po niektóre kilka wiele',
  'σχολείο σχολεία σχολείων σχολείου κοινότητα κοινότητες έτος έτη χρόνο μήνα πρώτη πρώτο δεύτερη δεύτερο τρίτη τελευταία τελευταίο κάθε άλλες άλλοι',
  'άλλα υπόλοιπες γυναίκες άνδρες μαθητές εκπαιδευτικοί πριν μετά ορισμένες μερικές διαδικτυακές διαδικτυακή',
);

/** Says of a number of people that it is that of one event of several. */
export const PER_EVENT = /* @__PURE__ */ wordSet(
  'each per every average cada por$ média ciascuno ogni każdy każdym każda średnio κάθε ανά',
);

/** Words that stand between a number and what it counts and change neither. */
export const HARMLESS = /* @__PURE__ */ wordSet(
  'small scale different various such main successful diverse event organised organized promoted implemented held public project open project related',
  'diferentes diversos principais diversi diverse differenti różne różnych rodzaje małe małych διαφορετικά διαφορετικούς διαφορετικές total',
  'organisations organizations institutions',
);

/** Words at which what a number counts ends. */
export const STOP = /* @__PURE__ */ wordSet(
  'in of at from with and or were was are is be been have has had to by for on per as than that which who while during under within between among across were',
  'through into will would can could took did do does not but it its this their our they we there where when about over the a an',
  'em de do da dos das no na nos nas com e ou foram foi são é ser para por pelo pela pelos pelas ao aos à às que se os as um uma entre sob durante tiveram',
  'in di del della dei delle degli nel nella nei nelle con ed o sono è stati state stato stata per da dal dalla dai dalle al alla ai alle che si i gli le il lo la hanno ha avuto tra fra su',
  'w z ze i oraz lub na do od dla po przez się są był była było były został została zostały zostało o u pod przy a za nad między ale który która które',
  'σε στο στη στην στον στα στις στους και ή με από για του της των το τα την τον οι η ο που είναι ήταν είχαν έχουν θα να μεταξύ υπό κατά ως έως',
);

/** Words that lead from a number to a part of what was just counted: `301 in the igniting events`. */
export const LEADS = /* @__PURE__ */ wordSet(
  'in at for from of on the to em no na nos nas a nível para de do da dos das ao aos nei nelle negli nel nella a livello per in di dei delle degli gli i le',
  'w na z dla podczas poziomie σε στο στη στην στις στους στα για από τις τα των επίπεδο level',
);

/** Words for the coordinator, who may be counted beside the partners. */
export const COORDINATOR = /* @__PURE__ */ stems(
  'coordinat coordenad coordinator koordynator lider συντονιστ associated associad associat stowarzyszon',
);

/** Words for a list of contacts. */
export const DATABASE = /* @__PURE__ */ stems('databas dados$ banca$ bazy$ baza$ bazie$ bazę$ δεδομένων$');

/** Words behind which another thing begins. */
export const AND = /* @__PURE__ */ wordSet('and but while e ed ma mas i oraz ale και αλλά');

/** Words by which a number goes on from what was said before it. */
export const WITH = /* @__PURE__ */ wordSet('with com con z ze με');

/** Says of numbers in its sentence that they are not there. */
export const MISSING = /* @__PURE__ */ wordSet(
  'missing lacking short remain remaining faltam falta em-falta mancano manca mancanti brak brakuje brakowało λείπουν λείπει υπολείπονται απομένουν',
);

/** Says that a number follows which counts what stands before it. */
export const COUNT_OF = /* @__PURE__ */ wordSet('number numbers count número numero liczba αριθμός total');
