import type { MeasureLanguage } from './language.ts'

const count =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|' +
  'hundreds|thousand|million|billion|dozen|half\\s+a|half\\s+an|zero|one'

export const englishMeasures: MeasureLanguage = {
  names: [
    /\b(?:one\s+day|some\s*day|one[\s-]+on[\s-]+ones?|one\s+another|no[\s-]one|one\s+of(?!\s+my\b)|number\s+one|the\s+one|one\s+(?:step|day)\s+at\s+a\s+time|(?:day|step)\s+one|one[\s-]stop|one\s+thing|one\s+place|big\s+(?:4|four|5|five)|zero[\s-](?:trust|to[\s-]one|day)|year\s+one)\b/g,
    /\b(?:fortune\s+(?:\d+|five\s+hundred)|industry\s+4\.0|web\s?[23](?:\.0)?|24\s?\/\s?7|9[\s-]?(?:to|-)[\s-]?5|401\s?\(?k\)?|1\s?[:-]\s?1s?|[23]d\b|[45]g\b|4k\s+(?:video|tv)|b2[bc]|10x\s+(?:engineer|developer|programmer|better|more)|type\s+[12]|world\s+war\s+\p{L}+|iso\s?\d+|two[\s-](?:way|factor)|one's)(?!\p{L})/gu,
    /\b(?:give|giving)\s+(?:it\s+)?1[0-9]{2,3}\s?(?:%|percent|per\s+cent)/g,
    /\b1[0-9]{2,3}\s?(?:%|percent|per\s+cent)\s*(?:effort|committed|best|honest|focused|in|of\s+my|better|into|every)/g,
    /\bafter\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty)\s+(?![ap]m\b)\p{L}+/gu,
    /^\s*(?:since|because)\b[^,.;]*,/g,
    /\b(?:i'm|i\s+am|i\s+have|i\s+got|we\s+have|having\s+got)\s+(?:only\s+|an?\s+)?(?:\d[\d.]*%?|one|two|three|four|five)\b/g,
    /\b(?:confidence|confident|importance|readiness|motivation|conf|stress)(?:\s+(?:level|is|of|at|score|rated))*\s*:?\s*\d+(?:\s*(?:\/|out\s+of)\s*10)?/g,
    /\b\d+\s+(?:\p{L}+\s+)?ago\b/gu,
    /\b\d+\s?(?:yo|y\/o|yrs?\s+old|years?\s+old)\b/g,
    /\b\d+\s+(?:wks?|weeks?|months?|mos?|days?|yrs?|years?)\s+(?:post|into|since|in\s+recovery)\b/g,
    /(?<!\bto\s(?:the\s)?)\b\d+(?:st|nd|rd|th)\s+(?:session|visit|week|wk|time|try|attempt|kid|child|grade(?!\s+level)|grader|floor|year|semester|quarter|best|choice)\b/g,
    /\b(?:my|our|the|their|a)\s+(?:team|family|class|group|staff|crew|department|org|organi[sz]ation|company)\s+of\s+\d+(?:\s+\p{L}+)?/gu,
    /\b(?:my|our|the|their)\s+top\s+\d+\b/g,
    /\b(?:he|she|they)(?:\s+(?:is|are)|'s|'re)\s+\d+\b/g,
    /\bwith\s+(?:\d|two|three|four)\s+(?:small\s+|young\s+|little\s+)?(?:kids|children)\b/g,
    /\b(?:in|since)\s+(?:19|20)\d\d\b/g,
    /\bby\s+[2-6]\d(?=\s*(?:[.,;!]|$))/g,
    /\b(?:\d{1,2}|one|two|three|five|ten)[\s-]+(?:years?|month|week|day)[\s-]+(?:old|plan)\b/g,
  ],
  numbered: new Set(
    (
      'version phase part unit module tier year grade type stage room algebra calculus math maths english ' +
      'physics chemistry biology history python java angular react postgres postgresql node vue rails ' +
      'php ios android windows kubernetes http oauth django boot swift kotlin ruby go rust net net ' +
      'mysql redis laravel spring typescript es php scala unity unreal blender photoshop excel office ' +
      'highway route interstate formula area studio class level c form key ps ps5 xbox ap cs csc eng ' +
      'my our your their his her its the these those last past first next'
    ).split(' '),
  ),
  number: new RegExp(
    `(?<![\\p{L}\\p{N}_#/:.,-]|[a-z]-)(?:(?:[<>≤≥=~$€£¥+]|<=|>=)\\s?)?(?:\\d[\\d.,:/]*(?:\\s?(?:%|°|[\\p{L}]+))?|(?:${count})(?=[\\s-]+\\p{L})|(?:${count})$)`,
    'gu',
  ),
  frequencies: [
    /\b(?<!(?:my|our|the|their|in|of)\s)(?:daily|weekly|nightly|monthly|quarterly|biweekly|bi-weekly|fortnightly|hourly|annually)\b/g,
    /\bon\s+a\s+(?:daily|weekly|monthly|nightly)\s+basis\b/g,
    /\b(?:every|each)\s+(?:single\s+|other\s+|school\s+|work\s+)?(?:day|morning|afternoon|evening|night|weekday|weekend|week|month|quarter|year|sprint|hour|meal|class|lunch|workday|paycheck|payday|semester|term|summer|lesson|session|release|standup|stand-up|retro|pull\s+request)s?\b/g,
    /\b(?:with|at|after|before)\s+(?:every|each)\s+\p{L}+/gu,
    /\b(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/g,
    /\bat\s+least\s+(?:once|twice)\b/g,
    /\bonce\b(?=\s+(?:before|by|in|this|next|during|with|and)\b|\s*[.,;]|\s*$)(?!\s+(?:and\s+for|in\s+a\s+while))/g,
    /\bon\s+(?:all\s+)?(?:weekdays|weekends|weeknights|school\s+nights|week\s?days)\b/g,
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\s+(?:mornings|afternoons|evenings|nights)\b/g,
    /\b(?:\d+|once|twice|one|two|three|four|five|six|seven|an?)\s*(?:x|times?|days?|nights?|hours?|hrs?|minutes?|mins?|\p{L}+)?\s*(?:a|an|per|each|every|\/)\s*(?:day|night|week|month|quarter|year|sprint|semester|session|term|wk|mo|meal|weekend|hour)\b/gu,
    /\b(?:mon|tue|wed|thu|fri)\s?[/,]\s?(?:tue|wed|thu|fri|sat)/g,
  ],
  reached: [
    // Grades and levels of known scales.
    /\b(?:an\s+a|(?:straight|all)\s+a(?:'?s)?|a's|b's|(?:an?|to|least|get|with|earn|of|or)\s+(?:an?\s+)?[a-f][+-](?!\p{L})|(?:to|least|get|earn|receive|make)\s+a\s+[bcd](?!\p{L}|')|[a-c]\s+(?:or\s+(?:better|higher|above)|average)|[abc]s\s+and\s+[abc]s)(?!\p{L})/gu,
    /(?<![\p{L}\p{N}])[abc][12](?![\p{L}\p{N}])/gu,
    /\b(?:honou?r\s+roll|dean's\s+list|deans\s+list|black\s+belt|first\s+class\s+honou?rs|distinction|(?:with|cum)\s+(?:honou?rs|laude)|valedictorian|(?:1st|first|second|third|2nd|3rd)\s+place|gold\s+medal)\b/g,
    /\bin\s+the\s+(?:low\s+|mid\s+|high\s+)?\d0s\b/g,
    // As much again, half of it, nothing of it, all of it.
    /\b(?:doubl(?:e|ed|ing)|tripl(?:e|ed|ing)|quadrupl(?:e|ed|ing)|halv(?:e|ed|ing)|twice\s+as|in\s+half|by\s+half|half\s+(?:of|the|my|our|as))\b/g,
    /\b(?:no|zero|without(?:\s+any)?)\s+(?:missing|late|absences|tardies|overdue|outages?|incidents?|bugs|errors|failing|open|unpaid|debt|more\s+than|fewer\s+than|less\s+than|alerts?|sugar|soda|alcohol|caffeine|critical|missed|zeros|sev|downtime|meat|stopping)\b/g,
    /\b(?:not|never|don't|without)\s+(?:miss|missing|be|being|fail|failing|skip|skipping|get|getting|have|having)\s+(?:any|a\s+single|a|an)\b/g,
    /\b(?:out\s+of\s+debt|debt[\s-]free|nobody\s+(?:has|needs)\s+to|from\s+(?:start|beginning)\s+to\s+(?:finish|end)|cover\s+to\s+cover|for\s+the\s+first\s+time|(?:by|before)\s+(?:midnight|noon|bedtime))\b/g,
    /\bask(?:ing)?\s+(?:\p{L}+\s+){0,4}?for\s+an?\s+(?:raise|promotion|transfer|letter|reference|recommendation)\b/gu,
    /\bfit(?:ting)?\s+in(?:to)?\s+(?:my|a|the|size|these|those)\b/g,
    /\b(?:have|has|having|get)\s+(?:\p{L}+\s+){1,5}?(?:approved|accepted|published|reviewed|signed|merged|adopted|drawn|checked|fixed|repaired|removed)\b/gu,
    /\b(?:have|has|having|get)\s+(?:\p{L}+\s+){1,6}?(?:running\s+(?:on|in)|live|deployed|in\s+production)\b/gu,
    /\bthe\s+same\s+day\b/g,
    /\b(?:flu|covid|tetanus|booster|shingles)\s+(?:shot|jab|vaccine)\b/g,
    /^\s*(?:all|every|each)\s+(?:\p{L}+\s+){1,4}?(?!need)\p{L}{2,}ed\b/gu,
    /^\s*no\s+(?!matter|longer|doubt)\p{L}+/gu,
    /\bby\s+(?:a|one)\s+(?:third|quarter|fifth|tenth)\b/g,
    // Vices that are given up.
    /\b(?:quit|stop|give\s+up|quitting|stopping|giving\s+up)\s+(?:smoking|drinking|vaping|alcohol|soda|caffeine|nicotine|sugar|gambling|biting|meat|coffee|cigarettes|chewing|swearing|cigarets|smoke|weed|drugs)\b/g,
    // States that begin on a day.
    /\b(?:get|getting|be|being|become|becoming|am|got|been)\s+(?:\p{L}+\s+){0,5}?(?:certified|licen[sc]ed|promoted|hired|married|accepted|admitted|elected|published|engaged|pregnant|drafted|tenured|accredited|naturali[sz]ed)\b/gu,
    /\bbecome\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:citizen|homeowner|millionaire|licensed|registered)\b/gu,
    /\b(?:get|getting|go|going)\s+(?:in)?to\s+(?:a\s+|an\s+|the\s+)?(?:\p{L}+\s+){0,2}?(?:college|university|uni|program|programme|grad\s+school|graduate\s+school|medical\s+school|law\s+school|nursing\s+school|harvard|stanford)\b/gu,
    /\b(?:run|finish|complete|do|race|enter|walk|swim|ride)\s+(?:in\s+)?(?:an?\s+|the\s+|my\s+first\s+|my\s+)?(?:full\s+|half\s+|\p{L}+\s+)?(?:marathon|half-marathon|triathlon|ironman|ultramarathon|5\s?k|10\s?k|century|pull-?ups?|push-?ups?|handstand|cartwheel|backflip|split|splits|mile)\b/gu,
    /\b(?:by\s+passing|pass(?:ed|ing)?)\s+(?:all|every|each|my|both)\b/g,
    // An amount said with an article.
    /\b(?:an\s+hour|a\s+mile|a\s+(?:million|thousand|hundred|dozen|stone|dress\s+size)|own\s+body\s?weight)\b/g,
  ],
  lasting:
    /\b(?:sober|without|abstain|avoid|no\s+\p{L}+|streak)\b[^.;]{0,60}?\b(?:\d+|thirty|sixty|ninety|a|one|two|three|six)\s+(?:straight\s+|whole\s+|full\s+)?(?:days?|weeks?|months?|years?)(?!\p{L})/gu,
}
