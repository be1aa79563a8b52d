const TITLE = /^(?:dr|prof|mr|mrs|ms|miss|mx|herr|frau|mme|m|sr|sra|dhr|mevr)\.?$/i;

/**
 * What a greeting calls somebody.
 * In: a name as their mail program shows it, or as it was given. Out: the first name where two or three Latin words leave no
 * doubt ("Mara Quist", "Quist, Mara", "MARA QUIST": Mara); else the name as it is, for what comes first in it cannot be known.
 */
export const calledName = (name: string): string => {
  const whole = name.trim().replace(/\s+/g, ' ');
  const words = whole.replace(/^([^,]+), ([^,]+)$/, '$2 $1').split(' ');
  const first = words[0]!;
  const plain =
    words.length >= 2 &&
    words.length <= 3 &&
    !TITLE.test(first) &&
    words.every((word) => /^\p{Script=Latin}[\p{Script=Latin}'’.-]*$/u.test(word)) &&
    /^[^.]{2,}$/.test(first);
  if (!plain) return whole;
  return /^\p{Lu}{3,}$/u.test(first) ? first[0] + first.slice(1).toLowerCase() : first;
};
