/** What a row of sums begins with. */
export const TOTAL_WORDS =
  'total|totals|grand total|overall total|overall|sum|total geral|totais|totale|totale generale|totali|somma|suma|razem|ogółem|łącznie|σύνολο|γενικό σύνολο|αθροισμα|total general|totales|' +
  'общо|всичко|общ сбор|сума|kopā|pavisam|summa|összesen|végösszeg|mindösszesen|total général|totaux|somme|gesamt|insgesamt|summe|gesamtsumme|σ';

/** What a row begins with that sums up a part of the table. */
export const SUB_TOTAL_WORDS =
  'sub total|subtotal|subtotals|partial total|total of|subtotale|totale parziale|suma częściowa|suma cząstkowa|μερικό σύνολο|υποσύνολο|междинна сума|междинен сбор|' +
  'starpsumma|részösszeg|sous total|zwischensumme|total parcial';

/** What stands in a cell that says nothing. */
export const NOTHING_WORDS =
  'n a|na|n d|nd|n k|nil|none|no data|not available|not known|unknown|not counted|not stated|tbc|tbd|tba|to be confirmed|to be defined|desconhecido|não disponível|s d|sem dados|' +
  'non disponibile|sconosciuto|non noto|brak danych|b d|bd|nieznana|nieznany|brak|δ υ|άγνωστο|δεν υπάρχουν στοιχεία|desconocido|sin datos|no disponible|' +
  'няма данни|неизвестно|неизвестен|н д|nav datu|nav zināms|nincs adat|ismeretlen|nem ismert|inconnu|non connu|non disponible|unbekannt|k a|x';

/** Dashes, question marks and dots that stand for nothing. */
export const NOTHING_SIGNS = /^[\s\-–—―−_.…?/\\*xX]*$/u;
