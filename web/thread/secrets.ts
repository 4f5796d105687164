/** What points to a person in so many signs, in the order of looking; each with the kind of its stand-in. */
export const PATTERNS = [
  ['mail', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['link', /(?:https?:\/\/|www\.)[^\s<>"']+/giu],
  ['account', /\b[A-Z]{2}\d{2}[ ]?(?:[A-Z0-9]{4}[ ]?){2,7}[A-Z0-9]{0,4}\b/gu],
  [
    'phone',
    /(?<![\p{L}\p{N}])(?:\+|00)\d[\d\s().-]{6,16}\d(?!\d)|(?<![\p{L}\p{N}.,:/-])(?!\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})0\d(?:[\s-]?\d){7,9}(?!\d)/gu,
  ],
  [
    'school',
    /(?<!\p{L})(?:[Bb]asisschool|[Ss]chool|OBS|CBS|RKBS|PCBS|KBS|obs|cbs|rkbs|pcbs|kbs|[Ll]yceum|[Cc]ollege|[Gg]ymnasium|[Kk]inderopvang|BSO|bso|KDV|kdv|[Cc]rèche|[Pp]euterspeelzaal)\s+(?:(?:de|het|'t|ons|op)\s+)*\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)*/gu,
  ],
  [
    'school',
    /\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+(?:of|the|de|\p{Lu}[\p{L}\p{M}'’.-]+))*\s+(?:School|College|Academy|Nursery|Preschool|Kindergarten|Lyceum|Gymnasium)(?!\p{L})/gu,
  ],
  ['school', /(?<!\p{L})\p{Lu}\p{L}{3,}(?:school|lyceum|college)(?!\p{L})/gu],
  [
    'address',
    /(?<!\p{L})(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+)*\p{Lu}?[\p{L}\p{M}'’.-]*(?:straat|laan|weg|plein|kade|dreef|gracht|singel|pad|hof|steeg|dijk|plantsoen|baan|steenweg)\s+\d{1,5}\s?[a-zA-Z]?(?![\p{L}\p{N}]|[:.]\d)/gu,
  ],
  [
    'address',
    /(?<![\p{L}\p{N}:.])\d{1,5}[a-zA-Z]?\s+(?:\p{Lu}[\p{L}'’.-]+\s+){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Crescent|Court|Way|Place|Boulevard|Terrace|Gardens|Grove|St|Rd|Ave|Ln|Dr|Blvd)(?!\p{L})/gu,
  ],
  ['address', /(?<![\p{L}\p{N}])[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\p{N}])/gu],
  ['address', /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\p{N}])/gu],
  ['number', /(?<![\p{L}\p{N}-])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{1,3}-[A-Z0-9]{2,3}-[A-Z0-9]{1,3}(?![\p{L}\p{N}-])/gu],
  ['number', /(?<![\p{L}\p{N}.,:/€$£-])\d{5,}(?![\p{N}:/])/gu],
] as const satisfies readonly (readonly [string, RegExp])[];
